using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Takes the addresses and numbers of a paper, which stand in fields of their own, or in others that services and programs put
/// them into. A field that says nothing else is taken; else it stays as it is.
/// </summary>
internal sealed class Identifiers(FieldSet fields, DiagnosticBag diagnostics)
{
    /// <summary>The fields that may hold an arXiv number after its name: <c>arXiv:1706.03762 [cs.CL]</c>.</summary>
    private static readonly string[] Labelled =
    [
        "journal", "journaltitle", "volume", "number", "pages", "eid", "note", "howpublished", "archive", "type", "series",
        "publisher", "institution",
    ];

    private static readonly string[] Labels = ["arxiv", "preprint arxiv", "e-print arxiv"];

    public string? Doi { get; private set; }

    public string? ArxivId { get; private set; }

    public string? Url { get; private set; }

    public string? PdfUrl { get; private set; }

    public Identifiers Take()
    {
        Doi = TakeDoi();
        Url = TakeUrl();
        PdfUrl = TakePdfUrl();
        ArxivId = TakeArxivId();
        Doi ??= OtherDoi();
        return this;
    }

    private string? TakeDoi()
    {
        if (fields.Find("doi") is not { } value)
            return null;
        string? doi = Values.Doi.Bare(UrlText.Of(value.Source));
        if (doi is not null)
            fields.Take("doi");
        else if (Values.ArxivId.Named(value.Display) is null)
            value.ReportNotUnderstood(diagnostics, "doi", "a DOI");
        return doi;
    }

    /// <summary>A DOI as the address of a resolver, as an eprint, or as a note.</summary>
    private string? OtherDoi()
    {
        if (Url is not null && (Values.Doi.Is(Url) ? Values.Doi.Bare(Url) : Values.Doi.InAddress(Url)) is { } doi)
            return doi;
        foreach (string name in (string[])["eprint", "note", "howpublished", "number", "pages", "ee"])
        {
            if (fields.Find(name) is not { } value || value.Source.IndexOf("10.", StringComparison.Ordinal) < 0)
                continue;
            string text = UrlText.Of(value.Source);
            if (!Values.Doi.Is(text))
                continue;
            if (UrlText.Wrapped(value.Source) is null || UrlText.IsWrapped(value.Source))
                fields.Take(name);
            if (name == "eprint")
                fields.Take("eprinttype");
            return Values.Doi.Bare(text);
        }

        return null;
    }

    private string? TakeUrl()
    {
        if (fields.Take("url") is { } url && UrlText.Of(url.Source) is { Length: > 0 } text)
            return text[0] == '<' && text[text.Length - 1] == '>' ? text.Substring(1, text.Length - 2) : text;
        if (TakeAddress("howpublished") is { } address)
            return address;
        return fields.Find("howpublished") is { } published && UrlText.Wrapped(published.Source) is { } wrapped
            && UrlText.Of(wrapped) is { Length: > 0 } part
            ? part
            : TakeAddress("note");
    }

    /// <summary>Takes a field that is an address and nothing more.</summary>
    private string? TakeAddress(string name)
    {
        if (fields.Find(name) is not { } value)
            return null;
        string text = UrlText.IsWrapped(value.Source) ? UrlText.Of(value.Source) : value.Display;
        if (!WebAddress.Is(text) || text.IndexOf(' ') >= 0)
            return null;
        fields.Take(name);
        return text;
    }

    private string? TakePdfUrl()
    {
        foreach (string name in (string[])["pdf", "file"])
        {
            if (fields.Find(name) is { } value && UrlText.Of(value.Source) is { } address && WebAddress.Is(address))
            {
                fields.Take(name);
                return address;
            }
        }

        return null;
    }

    private string? TakeArxivId()
    {
        BibValue? archive = fields.Find("eprinttype") ?? fields.Find("archiveprefix");
        BibValue? category = fields.Find("primaryclass") ?? fields.Find("eprintclass");
        if (fields.Find("eprint") is { } eprint && NumberOf(UrlText.Of(eprint.Source), archive?.Display, category?.Display) is { } number)
        {
            fields.Take("eprint");
            fields.Take("eprinttype");
            fields.Take("archiveprefix");
            return number;
        }

        foreach (string name in (string[])["arxivid", "arxiv"])
        {
            if (fields.Find(name) is { } value && Values.ArxivId.Of(UrlText.Of(value.Source)) is { } own)
            {
                fields.Take(name);
                return own;
            }
        }

        return (Url is null ? null : Values.ArxivId.Named(Url))
            ?? Values.ArxivId.Carried(Doi)
            ?? (fields.Find("doi") is { } doi ? Values.ArxivId.Named(doi.Display) : null)
            ?? OfVolume()
            ?? OfLabel();
    }

    /// <summary>The number in an eprint; null if it is that of another archive.</summary>
    private static string? NumberOf(string eprint, string? archive, string? category)
    {
        if (archive is null || TextScan.Matches(archive, 0, "arxiv"))
        {
            if (Values.ArxivId.Of(eprint) is { } number)
                return number;
            archive = category?.Split('.')[0];
        }

        // Before 2007 each archive had numbers of its own.
        return Values.ArxivId.Of($"{archive}/{eprint}");
    }

    /// <summary>The number in the volume, where the journal is arXiv by one of its names.</summary>
    private string? OfVolume()
    {
        if (fields.Find("volume")?.Display is not { } volume)
            return null;
        bool isPath = TextScan.Matches(volume, 0, "abs/");
        string journal = (fields.Find("journal") ?? fields.Find("journaltitle"))?.Display ?? "";
        bool isArxiv = isPath || TextScan.Matches(journal, 0, "arxiv") || journal.Equals("CoRR", StringComparison.OrdinalIgnoreCase);
        return isArxiv ? Values.ArxivId.Of(isPath ? volume.Substring("abs/".Length) : volume) : null;
    }

    /// <summary>The number that a field names and begins with: one inside a sentence is that of another paper.</summary>
    private string? OfLabel()
    {
        foreach (string name in Labelled)
        {
            if (fields.Find(name) is not { } value || value.Source.IndexOf("rxiv", StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            string text = UrlText.Of(value.Source).TrimStart('[', '(');
            if (BeginsWithArxiv(text) && Values.ArxivId.Named(text) is { } number)
                return number;
        }

        return null;
    }

    private static bool BeginsWithArxiv(string text) =>
        Array.Exists(Labels, label => TextScan.Matches(text, 0, label))
        || (WebAddress.Is(text) && text.IndexOf("arxiv.org/", StringComparison.OrdinalIgnoreCase) > 0);
}
