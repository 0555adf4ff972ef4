using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Acme.Events.Internal;

/// <summary>
/// A JSON number as digits and a power of ten, whatever its size: what tells that <c>1.0</c> and <c>1e2</c> are integers
/// and that <c>1.50</c> and <c>1.5</c> are the same number.
/// </summary>
internal readonly record struct NumberText
{
    /// <summary>More digits than this nobody sends in good faith; expanding them would cost time and memory.</summary>
    private const int MostDigits = 4096;

    /// <summary>So many digits <c>ulong</c> holds, whatever they are.</summary>
    private const int DigitsAtATime = 19;

    private readonly bool negative;
    private readonly string digits;
    private readonly BigInteger exponent;

    private NumberText(bool negative, string digits, BigInteger exponent)
    {
        this.negative = negative;
        this.digits = digits;
        this.exponent = exponent;
    }

    private int Sign => digits.Length == 0 ? 0 : negative ? -1 : 1;

    internal bool IsInteger => digits.Length == 0 || exponent.Sign >= 0;

    /// <summary>Takes a number's text as JSON allows it.</summary>
    internal static NumberText Of(string json)
    {
        var mark = json.AsSpan().IndexOfAny('e', 'E');
        var mantissa = mark < 0 ? json : json[..mark];
        var exponent = mark < 0
            ? BigInteger.Zero
            : BigInteger.Parse(json.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var negative = mantissa.StartsWith('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = new StringBuilder(mantissa, negative ? 1 : 0, mantissa.Length - (negative ? 1 : 0), mantissa.Length);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            digits.Remove(point - (negative ? 1 : 0), 1);
        }

        var significant = digits.ToString().TrimStart('0');
        var trimmed = significant.TrimEnd('0');
        return trimmed.Length == 0
            ? new NumberText(false, string.Empty, BigInteger.Zero)
            : new NumberText(negative, trimmed, exponent + (significant.Length - trimmed.Length));
    }

    /// <summary>Whether <c>decimal</c> has room for all digits of a JSON number.</summary>
    internal static bool IsDecimal(string json) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Of(value.ToString(CultureInfo.InvariantCulture)) == Of(json);

    /// <summary>Less than zero where this number is less than the other, and so on.</summary>
    internal int CompareTo(NumberText other)
    {
        var sign = Sign;
        if (sign != other.Sign)
        {
            return sign - other.Sign;
        }

        // The power of ten before which all digits stand says more than the digits.
        var order = (exponent + digits.Length).CompareTo(other.exponent + other.digits.Length);
        return sign * (order != 0 ? order : string.CompareOrdinal(digits, other.digits));
    }

    /// <summary>Whether a factor divides the number, to the last digit.</summary>
    internal bool IsMultipleOf(NumberText factor)
    {
        if (digits.Length == 0)
        {
            return true;
        }

        // The digits do not end in zero, so no power of ten divides them.
        var shift = exponent - factor.exponent;
        if (shift.Sign < 0)
        {
            return false;
        }

        // A few digits at a time: to make one number of all of them takes more than linear time.
        var divisor = BigInteger.Parse(factor.digits, CultureInfo.InvariantCulture);
        var rest = BigInteger.Zero;
        for (var start = 0; start < digits.Length; start += DigitsAtATime)
        {
            var next = digits.AsSpan(start, Math.Min(DigitsAtATime, digits.Length - start));
            rest = ((rest * BigInteger.Pow(10, next.Length)) + ulong.Parse(next, CultureInfo.InvariantCulture)) % divisor;
        }

        return (rest * BigInteger.ModPow(10, shift, divisor) % divisor).IsZero;
    }

    /// <summary>The integer, unless it is none or has far too many digits.</summary>
    internal bool TryGetInteger(out BigInteger integer)
    {
        integer = BigInteger.Zero;
        if (digits.Length == 0)
        {
            return true;
        }

        if (!IsInteger || digits.Length + exponent > MostDigits)
        {
            return false;
        }

        integer = BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)exponent);
        integer = negative ? -integer : integer;
        return true;
    }
}
