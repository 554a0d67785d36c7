using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Citations;

/// <summary>The data of a paper, which can be opened as the paper of a corpus.</summary>
internal sealed record CitedPaper(string Title, string? Abstract, BibliographyModel Bibliography)
{
    private static readonly TestDocument Document = ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A.")));

    private static readonly CorpusModel Frame = GeneratorSteps.Compile(Document);

    private static readonly Lazy<Type> Owner = new(
        () => GeneratorHost.Run("[TypedCorpus.PaperCorpus] public static partial class Papers;", Document).Load().GetType("Papers")!);

    /// <summary>The only paper of a corpus with this data.</summary>
    public Paper Open() => TestImage.Open(Model())[0];

    /// <summary>The only paper of a corpus with this data, in an assembly that has the document too.</summary>
    public Paper OpenWithDocument() => PaperCorpus.Open(new TestImage(CorpusImageBuilder.Build(Model(), CancellationToken.None)), Owner.Value)[0];

    /// <summary>The only paper of a document, as a reader sees it.</summary>
    public static CitedPaper Read(string name, string text)
    {
        EntryModel entry = TestReading.One(name, text);
        return new(entry.Title.Display, entry.Abstract?.Display, entry.Bibliography!);
    }

    /// <summary>All fields that have a value, one on each line.</summary>
    public override string ToString()
    {
        BibliographyModel b = Bibliography;
        (string Name, string? Value)[] fields =
        [
            ("title", Title), ("abstract", Abstract), ("key", b.Key), ("type", b.EntryType),
            ("authors", string.Join("; ", b.Authors)),
            ("year", b.Year?.ToString()), ("month", b.Month?.ToString()),
            ("venue", b.Venue), ("volume", b.Volume), ("issue", b.Issue), ("pages", b.Pages), ("publisher", b.Publisher),
            ("doi", b.Doi), ("arxiv", b.ArxivId), ("url", b.Url), ("pdf", b.PdfUrl),
            ("keywords", string.Join("|", b.Keywords)), ("categories", string.Join("|", b.Categories)),
            ("language", b.Language), ("note", b.Note),
            .. b.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => ("+ " + field.Name, (string?)field.Value)),
        ];
        return string.Concat(fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}: {field.Value}\n"));
    }

    private CorpusModel Model() => Frame with { Papers = new([Paper()]) };

    private PaperModel Paper() => new(
        Bibliography.Key ?? "one",
        IdIsDerived: false,
        null,
        "One",
        new(0, Text(Title)),
        Abstract is null ? null : new(0, Text(Abstract)),
        EquatableArray<LinkModel>.Empty,
        EquatableArray<string>.Empty,
        new([new AppearanceModel(0, 1, 1)]),
        Bibliography);

    /// <summary>A text that no document holds, so that the image does.</summary>
    private static TextModel Text(string text) => new("", text, default, new("", default, default));
}
