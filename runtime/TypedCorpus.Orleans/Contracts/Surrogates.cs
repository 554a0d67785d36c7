
namespace TypedCorpus.Orleans;

// How values of the library travel: it has no dependency, so it knows nothing of serializers.
#pragma warning disable CA1812 // Orleans makes the converters.

[GenerateSerializer]
internal struct AuthorSurrogate
{
    [Id(0)]
    public string Family;
    [Id(1)]
    public string? Given;
    [Id(2)]
    public string? Suffix;
    [Id(3)]
    public bool IsLiteral;
}

[RegisterConverter]
internal sealed class AuthorConverter : IConverter<Author, AuthorSurrogate>
{
    public Author ConvertFromSurrogate(in AuthorSurrogate surrogate) =>
        new(surrogate.Family, surrogate.Given, surrogate.Suffix, surrogate.IsLiteral);

    public AuthorSurrogate ConvertToSurrogate(in Author value) =>
        new() { Family = value.Family, Given = value.Given, Suffix = value.Suffix, IsLiteral = value.IsLiteral };
}

[GenerateSerializer]
internal struct PaperLinkSurrogate
{
    [Id(0)]
    public string Url;
    [Id(1)]
    public int Kind;
}

[RegisterConverter]
internal sealed class PaperLinkConverter : IConverter<PaperLink, PaperLinkSurrogate>
{
    public PaperLink ConvertFromSurrogate(in PaperLinkSurrogate surrogate) => new(surrogate.Url, (LinkKind)surrogate.Kind);

    public PaperLinkSurrogate ConvertToSurrogate(in PaperLink value) => new() { Url = value.Url, Kind = (int)value.Kind };
}

[GenerateSerializer]
internal struct TextRangeSurrogate
{
    [Id(0)]
    public int Start;
    [Id(1)]
    public int Length;
}

[RegisterConverter]
internal sealed class TextRangeConverter : IConverter<TextRange, TextRangeSurrogate>
{
    public TextRange ConvertFromSurrogate(in TextRangeSurrogate surrogate) => new(surrogate.Start, surrogate.Length);

    public TextRangeSurrogate ConvertToSurrogate(in TextRange value) => new() { Start = value.Start, Length = value.Length };
}

[GenerateSerializer]
internal struct FacetValueCountSurrogate
{
    [Id(0)]
    public string Value;
    [Id(1)]
    public int Count;
}

[RegisterConverter]
internal sealed class FacetValueCountConverter : IConverter<FacetValueCount, FacetValueCountSurrogate>
{
    public FacetValueCount ConvertFromSurrogate(in FacetValueCountSurrogate surrogate) => new(surrogate.Value, surrogate.Count);

    public FacetValueCountSurrogate ConvertToSurrogate(in FacetValueCount value) => new() { Value = value.Value, Count = value.Count };
}

[GenerateSerializer]
internal struct SearchNoteSurrogate
{
    [Id(0)]
    public int Kind;
    [Id(1)]
    public string Text;
    [Id(2)]
    public TextRange Range;
}

[RegisterConverter]
internal sealed class SearchNoteConverter : IConverter<SearchNote, SearchNoteSurrogate>
{
    public SearchNote ConvertFromSurrogate(in SearchNoteSurrogate surrogate) =>
        new((SearchNoteKind)surrogate.Kind, surrogate.Text, surrogate.Range);

    public SearchNoteSurrogate ConvertToSurrogate(in SearchNote value) =>
        new() { Kind = (int)value.Kind, Text = value.Text, Range = value.Range };
}

[GenerateSerializer]
internal struct SearchCorrectionSurrogate
{
    [Id(0)]
    public string Word;
    [Id(1)]
    public TextRange Range;
    [Id(2)]
    public string[] Words;
}

[RegisterConverter]
internal sealed class SearchCorrectionConverter : IConverter<SearchCorrection, SearchCorrectionSurrogate>
{
    public SearchCorrection ConvertFromSurrogate(in SearchCorrectionSurrogate surrogate) =>
        new(surrogate.Word, surrogate.Range, surrogate.Words);

    public SearchCorrectionSurrogate ConvertToSurrogate(in SearchCorrection value) =>
        new() { Word = value.Word, Range = value.Range, Words = [.. value.Words] };
}
