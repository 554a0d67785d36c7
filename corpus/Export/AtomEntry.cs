namespace TypedCorpus.App.Export;

/// <summary>One paper as an entry of a feed.</summary>
internal static class AtomEntry
{
    public static void Write(AtomElements feed, Paper paper, string updated)
    {
        feed.Begin("entry");
        feed.Add("id", AtomId.Of("paper", paper.Id));
        feed.AddText("title", paper.Title);
        feed.Add("updated", AtomDate.Of(paper) ?? updated);
        foreach (Author author in paper.Authors)
            feed.AddAuthor(author.Name);
        foreach (string category in paper.Categories.Concat(paper.Keywords).Distinct(StringComparer.Ordinal))
            feed.AddCategory(category);

        string[] links = [.. Links(paper).Where(IsOfWeb).Distinct(StringComparer.Ordinal)];
        for (int i = 0; i < links.Length; i++)
            feed.AddLink(i == 0 ? "alternate" : "related", links[i]);
        // An entry has a link to itself elsewhere or else has its content here.
        if (links.Length == 0)
            feed.AddText("content", paper.Abstract ?? paper.Title);
        else if (paper.Abstract is { } text)
            feed.AddText("summary", text);
        feed.End();
    }

    private static IEnumerable<string> Links(Paper paper)
    {
        string?[] own =
        [
            paper.Url,
            paper.Doi is null ? null : "https://doi.org/" + paper.Doi,
            paper.ArxivId is null ? null : "https://arxiv.org/abs/" + paper.ArxivId,
            paper.PdfUrl,
        ];
        return own.OfType<string>().Concat(paper.Links.Select(link => link.Url));
    }

    private static bool IsOfWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
