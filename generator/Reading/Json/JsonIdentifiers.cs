using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads what names a paper: its DOI, its number on arXiv, its key and its addresses.</summary>
internal sealed class JsonIdentifiers
{
    /// <summary>arXiv gives DOIs too; the journal's says more.</summary>
    private const string ArxivDoi = "10.48550/";

    private const string OpenReview = "https://openreview.net";

    private readonly JsonFindings _findings;
    private readonly FieldCollector _fields;

    public JsonIdentifiers(JsonFindings findings, FieldCollector fields, JsonDialect dialect)
    {
        _findings = findings;
        _fields = fields;
        Url = Address(PaperPart.Url) ?? Forum();
        PdfUrl = Address(PaperPart.Pdf) ?? OpenReviewPdf();
        Doi = TakeDoi();
        ArxivId = TakeArxivId();
        Key = findings.Take(PaperPart.Key, found => IsKey(found.Value, dialect)) is { } key ? WhiteSpace.Trim(key.Value.Scalar!) : null;
    }

    public string? Doi { get; }

    public string? ArxivId { get; }

    /// <summary>Whether the number on arXiv is what the record itself is named by.</summary>
    public bool IsOfArxiv { get; private set; }

    public string? Key { get; }

    public string? Url { get; }

    public string? PdfUrl { get; }

    private string? Address(PaperPart part)
    {
        if (_findings.Take(part, static found => AddressOf(found) is not null) is not { } taken)
            return null;
        return AddressOf(taken);
    }

    private static string? AddressOf(JsonFinding found)
    {
        string? address = JsonTexts.All(found.Value).Select(static text => text.Scalar!).FirstOrDefault(WebAddress.Is);
        // Where open access is told, the address may be that of a page.
        bool isPage = found.Name == "open_access-oa_url" && address?.IndexOf("pdf", StringComparison.OrdinalIgnoreCase) < 0;
        // The key of a record may be an address that names it on arXiv.
        bool isArxivKey = found.Folded == "id" && address is not null && Values.ArxivId.Named(address) is not null;
        return isPage || isArxivKey || found.Value.Kind == JsonKind.BeginObject ? null : address;
    }

    private string? Forum() => _findings.Find("forum") is { Value: { Kind: JsonKind.String } forum } && IsOfOpenReview
        ? $"{OpenReview}/forum?id={forum.Scalar}"
        : null;

    private bool IsOfOpenReview => _findings.Has("invitation") || _findings.Has("invitations") || _findings.Has("forum");

    /// <summary>OpenReview gives the address of a PDF without the host.</summary>
    private string? OpenReviewPdf() => IsOfOpenReview
        && _findings.Take(PaperPart.Pdf, static found => found.Value.Scalar?.StartsWith("/pdf", StringComparison.Ordinal) == true)
            is { } path
            ? OpenReview + path.Value.Scalar
            : null;

    private string? TakeDoi()
    {
        string? best = null;
        foreach (JsonFinding found in _findings.All(PaperPart.Doi).Concat(_findings.All(PaperPart.Key).Where(IsDoi)).ToArray())
        {
            string? doi = JsonTexts.All(found.Value).Select(static text => Values.Doi.Bare(text.Scalar!))
                .OrderBy(static one => one?.StartsWith(ArxivDoi, StringComparison.OrdinalIgnoreCase))
                .FirstOrDefault(static one => one is not null);
            bool isSame = doi is not null && (best is null || best.Equals(doi, StringComparison.OrdinalIgnoreCase) || IsOfArxivAlone(best));
            if (isSame)
                best = best is null || IsOfArxivAlone(best) ? doi : best;
            // A list holds other numbers too, which are kept.
            found.IsTaken = isSame && found.Value.Items.Count <= 1;
            if (doi is null && found.Folded == "doi")
                Reject(found);
        }

        return best ?? (Url is not null && Values.Doi.Is(Url) ? Values.Doi.Bare(Url) : null);
    }

    private static bool IsOfArxivAlone(string doi) => doi.StartsWith(ArxivDoi, StringComparison.OrdinalIgnoreCase);

    private static bool IsDoi(JsonFinding found) => found.Value.Scalar is { } text && Values.Doi.Is(text);

    private void Reject(JsonFinding found)
    {
        JsonValue? value = JsonTexts.First(found.Value);
        if (value is null)
            return;
        found.IsTaken = true;
        if (!NoValue.Is(value.Scalar))
            _fields.KeepInvalid("doi", value.Scalar!, value.Start, value.End, "a DOI");
    }

    private string? TakeArxivId()
    {
        if (IsElsewhere("archiveprefix") || IsElsewhere("eprinttype"))
            return Values.ArxivId.Carried(Doi, Url, PdfUrl);
        foreach (JsonFinding found in _findings.All(PaperPart.Arxiv).Concat(_findings.All(PaperPart.Key)).ToArray())
        {
            string? number = JsonTexts.All(found.Value).Select(static text => Values.ArxivId.Of(text.Scalar!))
                .FirstOrDefault(static one => one is not null);
            if (number is null)
                continue;
            found.IsTaken = true;
            IsOfArxiv = found.RankOf(PaperPart.Key) is not null || found.Folded == "entryid";
            _findings.Drop("archiveprefix", "eprinttype");
            return number;
        }

        return OfArchive() ?? OfList() ?? Values.ArxivId.Carried(Doi, Url, PdfUrl) ?? OfNumber() ?? OfVenue();
    }

    private bool IsElsewhere(string name) =>
        _findings.Find(name)?.Value.Scalar is { } archive && !archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase);

    /// <summary>The place of a work in the archive of CSL-JSON.</summary>
    private string? OfArchive()
    {
        bool isArxiv = _findings.Find("archive")?.Value.Scalar is { } archive
            && archive.Equals("arXiv", StringComparison.OrdinalIgnoreCase);
        if (!isArxiv || _findings.Find("archivelocation")?.Value.Scalar is not { } place || Values.ArxivId.Of(place) is not { } number)
            return null;
        _findings.Drop("archive", "archivelocation");
        return number;
    }

    /// <summary>The number in a list of identifiers of all kinds: <c>arXiv:1706.03762</c>.</summary>
    private string? OfList() => _findings.All(PaperPart.Doi)
        .SelectMany(static found => JsonTexts.All(found.Value))
        .Select(static text => Values.ArxivId.Named(text.Scalar!))
        .FirstOrDefault(static number => number is not null);

    /// <summary>The number of a preprint, as Zotero writes it: <c>arXiv:1706.03762</c>.</summary>
    private string? OfNumber() =>
        _findings.Take(PaperPart.Number, static found => found.Value.Scalar is { } text && Values.ArxivId.Named(text) is not null)
            is { } number
            ? Values.ArxivId.Named(number.Value.Scalar!)
            : null;

    /// <summary>The number in the journal, as citing services write it, or in the volume of CoRR, as DBLP does.</summary>
    private string? OfVenue()
    {
        string? venue = _findings.All(PaperPart.Venue).Select(static found => JsonTexts.First(found.Value)?.Scalar)
            .FirstOrDefault(static text => text is "CoRR" or "ArXiv" || (text is not null && TextScan.Matches(text, 0, "arxiv")));
        if (venue is null)
            return null;
        string volume = _findings.Peek(PaperPart.Volume, static _ => true)?.Value.Scalar ?? "";
        return Values.ArxivId.Named(venue)
            ?? Values.ArxivId.Of(TextScan.Matches(volume, 0, "abs/") ? volume.Substring("abs/".Length) : volume);
    }

    /// <summary>Numbers are keys in CSL-JSON only; elsewhere they count rows.</summary>
    private static bool IsKey(JsonValue value, JsonDialect dialect) =>
        (value.Kind == JsonKind.String || (value.Kind == JsonKind.Number && dialect.IsCsl)) && !WebAddress.Is(value.Scalar!);
}
