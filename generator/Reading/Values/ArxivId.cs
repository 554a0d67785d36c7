using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Reading.Links;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Reads the arXiv number of a paper in any notation, without prefix and version.</summary>
internal static class ArxivId
{
    /// <summary>
    /// Reads a value such as <c>1706.03762v7</c>, <c>arXiv:hep-th/9901001</c> or a URL; returns null if it is no arXiv number.
    /// </summary>
    public static string? Of(string text)
    {
        string value = WhiteSpace.Trim(text);
        string? number = ArxivNumbers.Read(value, 0, out int end);
        bool isWhole = number is not null && (end == value.Length || WhiteSpace.IsSpace(value[end]));
        return isWhole ? number : Named(value);
    }

    /// <summary>The first number that a text cites, as <c>arXiv preprint arXiv:1706.03762</c> or as a URL of arxiv.org.</summary>
    public static string? Named(string text)
    {
        EquatableArray<string> references = LinkScanner.Scan(text).References;
        return references.Count > 0 ? references[0] : null;
    }

    /// <summary>The number in a DOI that arXiv assigned, or in one of the addresses of the paper.</summary>
    public static string? Carried(string? doi, params string?[] urls)
    {
        string?[] addresses = [doi is null ? null : PaperAddress.OfDoi(doi), .. urls];
        return addresses.OfType<string>().Select(Named).FirstOrDefault(static number => number is not null);
    }
}
