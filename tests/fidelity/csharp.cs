namespace {mod}__driver
{
    using {mod};
    static class D { public static string RoundTrip(string text) => {Type}.Parse(text).ToJson(); }
}
