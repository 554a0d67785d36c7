using System.Text.Json;

namespace TypedCorpus.App.Tests.Json;

/// <summary>The schemas of the types.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void All_papers_conform_to_the_schema() =>
        Assert.All(Papers.All.Concat(Library.All).Concat(Hostile.All), AssertConforms);

    [Theory]
    [MemberData(nameof(WritingTests.Values), MemberType = typeof(WritingTests))]
    public void Every_value_conforms_to_the_schema_of_its_type(object value)
    {
        if (value is not Card)
            AssertConforms(value);
    }

    [Fact]
    public void A_value_that_is_not_of_the_schema_does_not_conform()
    {
        Assert.Equal(["$.kind is missing"], Check(typeof(PaperLink), """{"url":"x"}"""));
        Assert.Equal(["$.kind is none of the values"], Check(typeof(PaperLink), """{"url":"x","kind":"film"}"""));
        Assert.Equal(["$.more is not described"], Check(typeof(MonthDay), """{"month":1,"day":2,"more":3}"""));
        Assert.Equal(["$[1] is no integer"], Check(typeof(TextRange), "[1,true]"));
    }

    [Fact]
    public void Other_types_have_no_schema() => Assert.Null(PaperJsonConverter.GetSchema(typeof(PaperCorpus)));

    private static void AssertConforms(object value) => Assert.Empty(Check(value.GetType(), JsonSerializer.Serialize(value)));

    private static IEnumerable<string> Check(Type type, string json)
    {
        JsonElement schema = JsonDocument.Parse(PaperJsonConverter.GetSchema(type)!).RootElement;
        return new ApiSchemas(schema).Check(schema, JsonDocument.Parse(json).RootElement, "$");
    }
}
