using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Fields;

/// <summary>
/// Infers the type of a field from its values, which must be written as programs write them, in one way everywhere: <c>007</c>,
/// <c>1,000</c> and <c>yes</c> are texts.
/// </summary>
internal static class FieldTypes
{
    /// <summary>The digits that a decimal holds whatever they are.</summary>
    private const int MaxDecimalDigits = 28;

    private const string DateFormat = "yyyy-MM-dd";

    // No type depends on more than this beginning of a value; none but a text is longer.
    private const int MaxLength = 64;

    /// <summary>Fields of BibLaTeX for what is written in digits and counts nothing, besides those that other formats have too.</summary>
    private static readonly HashSet<string> Texts = new(
        ["eid", "ids", "isan", "ismn", "isrn", "iswc", "lccn", "mrnumber", "oclc", "ssn", "zblnumber", .. StandardTexts],
        StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> StandardTexts => FieldNames.People.Concat(FieldNames.Texts).Select(row => row[0]!);

    /// <summary>
    /// Whether the format, and not the values, says that a field is a text: an edition may be <c>2</c> and
    /// <c>second</c>.
    /// </summary>
    public static bool IsText(string name) => Texts.Contains(name);

    /// <summary>The type of one value.</summary>
    public static FieldTypeModel Of(string value)
    {
        if (value.Length is 0 or > MaxLength)
            return FieldTypeModel.Text;
        if (value[0] is 't' or 'T' or 'f' or 'F')
            return IsBoolean(value) ? FieldTypeModel.Boolean : FieldTypeModel.Text;
        if (value.Length >= DateFormat.Length && value[4] == '-' && Digits(value, 0) == 4)
            return OfDate(value);
        return OfNumber(value);
    }

    /// <summary>The type that holds the values of both.</summary>
    public static FieldTypeModel Join(FieldTypeModel left, FieldTypeModel right)
    {
        if (left == right)
            return left;
        FieldTypeModel larger = left > right ? left : right;
        return larger <= FieldTypeModel.Double ? larger : FieldTypeModel.Text;
    }

    /// <summary>The framework's parser would overlook zeros behind the word.</summary>
    private static bool IsBoolean(string value) => value[value.Length - 1] is 'e' or 'E' && bool.TryParse(value, out _);

    private static FieldTypeModel OfNumber(string value)
    {
        int at = value[0] == '-' ? 1 : 0;
        int whole = Digits(value, at);
        // 007 is a name.
        if (whole == 0 || (whole > 1 && value[at] == '0'))
            return FieldTypeModel.Text;
        at += whole;
        if (at == value.Length && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return number is >= int.MinValue and <= int.MaxValue ? FieldTypeModel.Int32 : FieldTypeModel.Int64;

        int fraction = 0;
        if (at < value.Length && value[at] == '.')
        {
            fraction = Digits(value, at + 1);
            if (fraction == 0)
                return FieldTypeModel.Text;
            at += 1 + fraction;
        }

        if (at == value.Length && whole + fraction <= MaxDecimalDigits)
            return FieldTypeModel.Decimal;
        // An integer of that length is the name of something.
        if (at == value.Length)
            return fraction > 0 ? FieldTypeModel.Double : FieldTypeModel.Text;
        return IsExponent(value, at) ? FieldTypeModel.Double : FieldTypeModel.Text;
    }

    private static bool IsExponent(string value, int at)
    {
        if (value[at] is not ('e' or 'E'))
            return false;
        at++;
        if (at < value.Length && value[at] is '+' or '-')
            at++;
        int digits = Digits(value, at);
        return digits > 0
            && at + digits == value.Length
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && !double.IsInfinity(number);
    }

    private static FieldTypeModel OfDate(string value)
    {
        string day = value.Substring(0, DateFormat.Length);
        if (!DateTime.TryParseExact(day, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return FieldTypeModel.Text;
        int at = DateFormat.Length;
        if (at == value.Length)
            return FieldTypeModel.Date;
        if (value[at] != 'T' || !ReadTime(value, ref at))
            return FieldTypeModel.Text;
        if (at == value.Length)
            return FieldTypeModel.DateTime;
        bool isInstant = value.Substring(at) == "Z" || IsOffset(value, at);
        return isInstant && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? FieldTypeModel.Instant
            : FieldTypeModel.Text;
    }

    /// <summary>Reads <c>T12:30</c>, <c>T12:30:59</c> or <c>T12:30:59.123</c>.</summary>
    private static bool ReadTime(string value, ref int at)
    {
        if (!IsPart(value, at, 'T', 24) || !IsPart(value, at + 3, ':', 60))
            return false;
        at += 6;
        if (!IsPart(value, at, ':', 60))
            return true;
        at += 3;
        if (at >= value.Length || value[at] != '.')
            return true;
        int digits = Digits(value, at + 1);
        at += 1 + digits;
        return digits is > 0 and <= 7;
    }

    private static bool IsOffset(string value, int at) =>
        at + 6 == value.Length && (IsPart(value, at, '+', 15) || IsPart(value, at, '-', 15)) && IsPart(value, at + 3, ':', 60);

    /// <summary>Whether a sign and two digits stand at a place, which are less than a number.</summary>
    private static bool IsPart(string value, int at, char sign, int end) =>
        at + 3 <= value.Length
        && value[at] == sign
        && Digits(value, at + 1) >= 2
        && ((value[at + 1] - '0') * 10) + (value[at + 2] - '0') < end;

    private static int Digits(string value, int start)
    {
        int end = start;
        while (end < value.Length && AsciiChar.IsDigit(value[end]))
            end++;
        return end - start;
    }
}
