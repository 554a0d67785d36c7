using TypedCorpus.Generator.Models;

namespace Generator.Tests.Citations;

/// <summary>Papers whose exact text in each format is tested.</summary>
internal static class Samples
{
    public static readonly PersonModel Vaswani = new("Vaswani", "Ashish");

    public static CitedPaper Attention { get; } = new(
        "Attention Is All You Need",
        "The dominant models are 100% recurrent & costly.",
        new()
        {
            Key = "vaswani2017",
            EntryType = "inproceedings",
            Authors = new([Vaswani, new("Shazeer", "Noam"), new("Parmar", "Niki"), new("King", "M. L.", "Jr."), new("Google Brain", IsLiteral: true)]),
            Year = 2017,
            Month = 12,
            Venue = "Advances in Neural Information Processing Systems",
            Volume = "30",
            Issue = "4",
            Pages = "5998\u20136008",
            Publisher = "Curran Associates, Inc.",
            Doi = "10.5555/3295222.3295349",
            ArxivId = "1706.03762",
            Url = "https://papers.nips.cc/paper/7181_a",
            PdfUrl = "https://papers.nips.cc/paper/7181.pdf",
            Keywords = new(["attention", "translation"]),
            Categories = new(["cs.CL", "cs.LG"]),
            Language = "english",
            Note = "Oral",
            Fields = new([new("editor", "Guyon, Isabelle and {NeurIPS Foundation}"), new("isbn", "978-1-5108-6096-4"), new("date", "2017-12-04")]),
        });

    public static CitedPaper Of(string title, BibliographyModel? bibliography = null) => new(title, null, bibliography ?? new());

    public static CitedPaper By(params PersonModel[] authors) => Of("T", new() { Authors = new(authors) });
}
