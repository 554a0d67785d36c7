using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Compiling.Fields;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Fields;

/// <summary>The types that are inferred for the values of fields.</summary>
public sealed class FieldTypeProperties
{
    private static readonly string[] Values =
    [
        "0", "-0", "7", "007", "-1", "+1", "1,000", "2147483647", "2147483648", "-2147483648", "-2147483649",
        "9223372036854775807", "9223372036854775808", "0.5", ".5", "5.", "1.50", "-0.0", "1e5", "1E-7", "1e400", "1e",
        "1.5e+3", "12345678901234567890123456789", "0.1234567890123456789012345678", "1.5e-00010", "true", "False", "TRUE",
        "truely", "yes", "2024-02-29", "2023-02-29", "2024-2-9", "2024-01-05T10:00", "2024-01-05T10:00:59",
        "2024-01-05T24:00", "2024-01-05T10:00:59.1234567", "2024-01-05T10:00:59.12345678", "2024-01-05T10:00Z",
        "2024-01-05T10:00:00+02:00", "2024-01-05T10:00:00+15:00", "0001-01-01T00:00:00+14:00", "2024-01-05 10:00", "NaN",
        "Infinity", "∞", "١", "a text", "-", "e5", "0x1F", "1 000", "1_000", "true\0",
    ];

    private static readonly Gen<string> Value = Gen.Frequency(
        (3, Gen.Elements(Values)),
        (1, ArbMap.Default.GeneratorFor<int>().Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, ArbMap.Default.GeneratorFor<decimal>().Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, ArbMap.Default.GeneratorFor<DateTime>().Select(time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))),
        (2, Gen.Elements("0123456789-+.eETZ:truefals ".ToCharArray()).NonEmptyListOf().Select(string.Concat)));

    [Fact]
    public void The_type_of_each_value_is_that_of_the_rule() => Assert.All(
        Values, value => Assert.Equal((value, NaiveFieldType.Of([value])), (value, FieldTypes.Of(value))));

    [Fact]
    public void The_type_of_any_values_is_that_of_the_rule() => Prop.ForAll(
        Value.NonEmptyListOf().Select(values => values.Take(4).ToArray()).ToArbitrary(),
        values => Assert.Equal(NaiveFieldType.Of(values), values.Select(FieldTypes.Of).Aggregate(FieldTypes.Join)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void The_app_reads_each_value_as_its_type() => Prop.ForAll(Value.ToArbitrary(), value =>
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        Assert.True(FieldTypes.Of(value) switch
        {
            FieldTypeModel.Int32 => int.TryParse(value, invariant, out _),
            FieldTypeModel.Int64 => long.TryParse(value, invariant, out _),
            FieldTypeModel.Decimal => decimal.TryParse(value, invariant, out _),
            FieldTypeModel.Double => double.TryParse(value, invariant, out double number) && double.IsFinite(number),
            FieldTypeModel.Boolean => bool.TryParse(value, out _),
            FieldTypeModel.Date => DateOnly.TryParse(value, invariant, out _),
            FieldTypeModel.DateTime => DateTime.TryParse(value, invariant, out DateTime time) && time.Kind == DateTimeKind.Unspecified,
            FieldTypeModel.Instant => DateTimeOffset.TryParse(value, invariant, out _),
            _ => true,
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData("isbn", true)]
    [InlineData("Edition", true)]
    [InlineData("eid", true)]
    [InlineData("impact-factor", false)]
    [InlineData("urldate", false)]
    public void Fields_of_formats_are_texts(string name, bool isText) => Assert.Equal(isText, FieldTypes.IsText(name));
}
