using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>Knows the DOIs and the venues of preprints, which may differ from those of the published paper.</summary>
internal static class Preprints
{
    private const string Arxiv = "10.48550/arxiv.";

    /// <summary>How the DOIs of preprint servers and repositories begin, in lower case.</summary>
    private static readonly string[] Beginnings =
    [
        "10.48550/", // arXiv
        "10.64898/", // bioRxiv, medRxiv
        "10.2139/", // SSRN
        "10.17605/osf.", "10.31219/", "10.31222/", "10.31223/", "10.31224/", "10.31225/", "10.31226/", "10.31227/", "10.31228/",
        "10.31229/", "10.31230/", "10.31231/", "10.31232/", "10.31233/", "10.31234/", "10.31235/", "10.31236/", "10.31237/",
        "10.31730/", "10.33767/", "10.35542/", // OSF, PsyArXiv, SocArXiv and their like
        "10.21203/", // Research Square
        "10.20944/", // Preprints.org
        "10.26434/", // ChemRxiv
        "10.5281/", // Zenodo
        "10.6084/", // figshare
        "10.36227/", // TechRxiv
        "10.22541/", "10.1002/essoar.", // Authorea, ESS Open Archive
        "10.7287/", // PeerJ Preprints
        "10.14293/s2199-", // ScienceOpen
        "10.33774/", // Cambridge Open Engage
        "10.51094/", // Jxiv
        "10.1590/scielopreprints", "10.2196/preprints", "10.12074/", "10.32388/", // SciELO, JMIR, ChinaXiv, Qeios
        "10.5194/egusphere-", // EGUsphere
        "10.3386/", // NBER working papers
        "10.13140/", // ResearchGate
    ];

    private static readonly string[] Venues =
    [
        "arxiv", "biorxiv", "medrxiv", "chemrxiv", "psyarxiv", "socarxiv", "eartharxiv", "techrxiv", "corr", "ssrn", "research square",
        "preprint", "zenodo", "osf", "authorea", "computing research repository", "social science research network", "open mind",
    ];

    /// <summary>The DOI as it is compared: in lower case, and that of a preprint without its version.</summary>
    public static string Normalize(string doi)
    {
        string folded = CaseFolding.Fold(doi);
        return Is(folded) ? WithoutVersion(folded) : folded;
    }

    /// <summary>Whether a DOI, in lower case, is that of a preprint or a deposit.</summary>
    public static bool Is(string doi)
    {
        foreach (string beginning in Beginnings)
        {
            if (doi.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return IsBiorxiv(doi) || IsDiscussion(doi);
    }

    /// <summary>The arXiv number in a DOI, in lower case; null if arXiv did not register it.</summary>
    public static string? ArxivNumberOf(string doi) =>
        doi.StartsWith(Arxiv, StringComparison.Ordinal) ? doi.Substring(Arxiv.Length) : null;

    /// <summary>Whether a venue is where preprints appear: <c>arXiv preprint arXiv:1706.03762</c>, <c>CoRR</c>.</summary>
    public static bool IsVenue(string venue)
    {
        string folded = CaseFolding.Fold(venue);
        return Venues.Any(name => folded.StartsWith(name, StringComparison.Ordinal))
            || folded.AsSpan().IndexOf("arxiv".AsSpan()) >= 0
            || folded.EndsWith("preprint", StringComparison.Ordinal)
            || folded.EndsWith("preprints", StringComparison.Ordinal);
    }

    /// <summary>The journals of Cold Spring Harbor share the prefix, but begin with a letter: <c>10.1101/gr.123456.117</c>.</summary>
    private static bool IsBiorxiv(string doi)
    {
        const string Registrant = "10.1101/";
        return doi.StartsWith(Registrant, StringComparison.Ordinal)
            && doi.Length > Registrant.Length
            && AsciiChar.IsDigit(doi[Registrant.Length]);
    }

    /// <summary>The discussion papers of Copernicus: <c>10.5194/acpd-12-1-2012</c>, later <c>10.5194/acp-2020-1</c>.</summary>
    private static bool IsDiscussion(string doi)
    {
        const string Registrant = "10.5194/";
        if (!doi.StartsWith(Registrant, StringComparison.Ordinal))
            return false;
        string[] parts = doi.Substring(Registrant.Length).Split('-');
        bool isOfDiscussions = parts[0].Length > 2 && parts[0][parts[0].Length - 1] == 'd' && parts[0] is not ("gmd" or "essd");
        return isOfDiscussions || (parts.Length == 3 && parts[1].Length == 4);
    }

    /// <summary>Removes what servers append for a version: <c>/v2</c>, <c>.v2</c>, <c>-v2</c>, <c>_v2</c>, <c>v2</c>.</summary>
    private static string WithoutVersion(string doi)
    {
        int end = doi.Length;
        while (end > 0 && AsciiChar.IsDigit(doi[end - 1]))
            end--;
        if (end == doi.Length || end < 2 || doi[end - 1] != 'v')
            return doi;
        end--;
        bool isMarked = doi[end - 1] is '/' or '.' or '-' or '_';
        return isMarked || AsciiChar.IsDigit(doi[end - 1]) ? doi.Substring(0, isMarked ? end - 1 : end) : doi;
    }
}
