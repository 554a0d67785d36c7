using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Fields;

/// <summary>The rule for the types of fields as the documentation states it, by regular expressions and the framework's parsers.</summary>
internal static partial class NaiveFieldType
{
    private static readonly string[] Moments = [.. Times("yyyy-MM-dd'T'HH:mm")];

    public static FieldTypeModel Of(IReadOnlyList<string> values)
    {
        if (values.All(value => Whole().IsMatch(value) && Between(value, int.MinValue, int.MaxValue)))
            return FieldTypeModel.Int32;
        if (values.All(value => Whole().IsMatch(value) && Between(value, long.MinValue, long.MaxValue)))
            return FieldTypeModel.Int64;
        if (values.All(IsDecimal))
            return FieldTypeModel.Decimal;
        if (values.All(value => IsDecimal(value) || IsDouble(value)))
            return FieldTypeModel.Double;
        if (values.All(value => value.ToUpperInvariant() is "TRUE" or "FALSE"))
            return FieldTypeModel.Boolean;
        if (values.All(value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            return FieldTypeModel.Date;
        if (values.All(value => DateTime.TryParseExact(value, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
            return FieldTypeModel.DateTime;
        if (values.All(value => Zoned().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _)))
            return FieldTypeModel.Instant;
        return FieldTypeModel.Text;
    }

    private static IEnumerable<string> Times(string minute) =>
        [minute, minute + "':'ss", .. Enumerable.Range(1, 7).Select(digits => minute + "':'ss'.'" + new string('f', digits))];

    private static bool Between(string value, BigInteger first, BigInteger last) =>
        BigInteger.Parse(value, CultureInfo.InvariantCulture) is var number && number >= first && number <= last;

    private static bool IsDecimal(string value) => Plain().IsMatch(value) && value.Count(char.IsAsciiDigit) <= 28;

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    private static bool IsDouble(string value) =>
        Number().IsMatch(value) && !Whole().IsMatch(value) && double.IsFinite(double.Parse(value, CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Zoned();
}
