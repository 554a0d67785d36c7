using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Reading.Links;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Identifiers;

/// <summary>Reads the number of a paper on arXiv however it is written, without prefix and version.</summary>
internal static class ArxivId
{
    /// <summary>Of a value that is to be one: <c>1706.03762v7</c>, <c>arXiv:hep-th/9901001</c>, a URL; null if it is none.</summary>
    public static string? Of(string text)
    {
        string value = text.Trim();
        string? number = ArxivNumbers.Read(value, 0, out int end);
        bool isWhole = number is not null && (end == value.Length || WhiteSpace.IsSpace(value[end]));
        return isWhole ? number : Named(value);
    }

    /// <summary>The first that a text says to be one: <c>arXiv preprint arXiv:1706.03762</c> or a URL of arxiv.org.</summary>
    public static string? Named(string text)
    {
        EquatableArray<string> references = LinkScanner.Scan(text).References;
        return references.Count > 0 ? references[0] : null;
    }

    /// <summary>The number that arXiv's DOI of a paper has in it, or one of its addresses.</summary>
    public static string? Carried(string? doi, params string?[] urls)
    {
        string?[] addresses = [doi is null ? null : "https://doi.org/" + doi, .. urls];
        return addresses.OfType<string>().Select(Named).FirstOrDefault(static number => number is not null);
    }
}
