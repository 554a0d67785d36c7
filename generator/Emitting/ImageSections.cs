using TypedCorpus.Generator.Compiling.Image;

namespace TypedCorpus.Generator.Emitting;

/// <summary>The sections of an image by the names of the runtime's properties, in the order in which they are emitted.</summary>
internal static class ImageSections
{
    private const string Header = "Header";
    private const string Strings = nameof(CorpusImage.Strings);

    public static readonly string[] Names =
    [
        Header,
        nameof(CorpusImage.Documents),
        nameof(CorpusImage.Entries),
        nameof(CorpusImage.Papers),
        nameof(CorpusImage.Appearances),
        nameof(CorpusImage.Links),
        nameof(CorpusImage.References),
        nameof(CorpusImage.Overlays),
        nameof(CorpusImage.Fields),
        nameof(CorpusImage.Facets),
        nameof(CorpusImage.FacetPapers),
        nameof(CorpusImage.Keys),
        nameof(CorpusImage.Postings),
        nameof(CorpusImage.Lengths),
        nameof(CorpusImage.Related),
        nameof(CorpusImage.PaperTerms),
        nameof(CorpusImage.DocumentTerms),
        nameof(CorpusImage.Terms),
        nameof(CorpusImage.Titles),
        Strings,
    ];

    public static IEnumerable<EmittedSection> Of(CorpusImage image)
    {
        byte[][] tables =
        [
            ImageHeader.Of(image),
            image.Documents,
            image.Entries,
            image.Papers,
            image.Appearances,
            image.Links,
            image.References,
            image.Overlays,
            image.Fields,
            image.Facets,
            image.FacetPapers,
            image.Keys,
            image.Postings,
            image.Lengths,
            image.Related,
            image.PaperTerms,
            image.DocumentTerms,
        ];
        for (int i = 0; i < tables.Length; i++)
            yield return new(Names[i], tables[i]);
        yield return new(nameof(CorpusImage.Terms), image.Terms);
        yield return new(nameof(CorpusImage.Titles), image.Titles);
        yield return new(Strings, image.Strings);
    }
}
