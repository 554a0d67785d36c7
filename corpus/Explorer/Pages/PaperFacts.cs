namespace TypedCorpus.App.Explorer.Pages;

/// <summary>What is known of a paper besides its texts, as names and values.</summary>
internal static class PaperFacts
{
    public static IEnumerable<(string Name, string Value)> Of(Paper paper)
    {
        (string Name, string? Value)[] facts =
        [
            ("Id", paper.Id),
            ("Name", paper.Name),
            ("Terms", Join(paper.Terms)),
            ("Type", paper.EntryType),
            ("Volume", paper.Volume),
            ("Issue", paper.Issue),
            ("Pages", paper.Pages),
            ("Publisher", paper.Publisher),
            ("Language", paper.Language),
            ("Keywords", Join(paper.Keywords)),
            ("Categories", Join(paper.Categories)),
            ("Note", paper.Note),
        ];
        foreach ((string name, string? value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
                yield return (name, value);
        }

        foreach ((string name, string value) in paper.Fields)
            yield return (name, value);
    }

    private static string Join(IEnumerable<string> values) => string.Join(", ", values);
}
