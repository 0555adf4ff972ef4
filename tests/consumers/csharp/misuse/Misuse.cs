using Tidings.Checks.Cases.Events.V1;

namespace Consumer;

/// <summary>What must not compile. Behind each line stands the error that it must give.</summary>
internal static class Misuse
{
    public static PlainRecord AMissingRequiredMember() => new PlainRecord(); // error CS9035

    public static PlainRecord NullForARequiredMember(PlainRecord record) => record with { Text = null }; // error CS8625

    public static void AssignmentAfterInitialisation(PlainRecord record) => record.Text = "other"; // error CS8852

    public static Method ATagWithAnotherBody() => new Method.Cash { Last4 = "1234" }; // error CS0117

    public static Method NoVariantAtAll() => new Method(); // error CS0144

    public static string AForgottenCase(Method method) => method.Match(card: card => card.Last4, wire: wire => wire.Value.Iban); // error CS7036

    public static void AForgottenAction(Method method) => method.Switch(card: card => { }, cash: cash => { }); // error CS7036

    public static string? WhatIsDeprecated() => OldRecord.Example.Old; // error CS0618

    /// <summary>A variant that the package does not have.</summary>
    internal sealed record Cheque : Method; // error CS7036
}
