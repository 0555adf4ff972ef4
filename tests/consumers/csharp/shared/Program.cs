using System;
using System.Collections.Generic;
using Acme.Bank.Events;
using Acme.Bank.Events.V1;
using Acme.Events;
using Acme.Showcase.Events;
using Acme.Showcase.Events.V1;
using Acme.Webshop.Events;
using Acme.Webshop.Events.V1;

namespace Shared;

/// <summary>
/// Several components in one program: one handler takes the refusals of all of them, and a value of one is a value of
/// another. Then every type's samples are read and written.
/// </summary>
internal static class Program
{
    private static int types;

    private static int Main()
    {
        OneHandlerTakesTheRefusalsOfAllComponents();
        ValuesMoveBetweenComponents();
        Samples.All();
        Console.WriteLine($"{types} types");
        return 0;
    }

    /// <summary>Reads and writes the samples of a type, whichever list its core package has.</summary>
    public static void Same<T>(string name, IReadOnlyList<T> samples, Func<string, T> read, Func<T, string> write)
        where T : notnull
    {
        types++;
        foreach (var sample in samples)
        {
            Equal(sample, read(write(sample)), name);
        }
    }

    private static void OneHandlerTakesTheRefusalsOfAllComponents()
    {
        Equal("$.firstName: required, but missing", Refusal(static () => TestCreated.Parse("{}")), "bank");
        Equal("$.any: required, but missing", Refusal(static () => AnythingShown.Parse("{}")), "showcase");
        Equal("$: expected an object, found 1", Refusal(static () => WebshopEvent.Parse("1")), "webshop");
        Equal("$: expected an object, found 2", Refusal(static () => BankEvent.Parse("2")), "bank");
        Equal("$: expected an object, found 3", Refusal(static () => ShowcaseEvent.Parse("3")), "showcase");
    }

    private static string Refusal(Func<object> read)
    {
        try
        {
            return $"read {read()}";
        }
        catch (ParseException refusal)
        {
            return refusal.Faults[0].ToString();
        }
    }

    private static void ValuesMoveBetweenComponents()
    {
        var order = OrderPaidEvent.Example with { Total = JsonNumber.Parse("12345678901234567890123456789.10") };
        var created = TestCreated.Example with { AccountStatement = order.Total };
        Equal(order.Total, TestCreated.Parse(created.ToJson()).AccountStatement!.Value, "a number");
        True(created.ToJson().Contains("12345678901234567890123456789.10", StringComparison.Ordinal), created.ToJson());

        var shown = AnythingShown.Example with
        {
            Any = AnyJson.Parse(created.ToJson()),
            ObjectValue = TestCreatedDetail.Example.Metadata,
        };
        var again = AnythingShown.Parse(shown.ToJson());
        Equal(created, TestCreated.Parse(again.Any.ToJson()), "any JSON");
        Equal(TestCreatedDetail.Example.Metadata, again.ObjectValue, "a map");

        ValueDictionary<string, AnyJson> extra = [new("note", again.Any)];
        Equal(extra, OrderPaidEvent.Parse((order with { ExtraProperties = extra }).ToJson()).ExtraProperties, "what is not known");
    }

    private static void True(bool holds, string what) => Equal(true, holds, what);

    private static void Equal<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            throw new InvalidOperationException($"{what}: expected {expected}, found {found}");
        }
    }
}
