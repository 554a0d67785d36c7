using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus.AspNetCore;

/// <summary>How the pages of a corpus look, and which there are.</summary>
public sealed class PaperCorpusOptions
{
    private string? _accent;

    /// <summary>The name of the corpus on all pages; null for that of its class, such as <c>Papers</c>.</summary>
    public string? Title { get; set; }

    /// <summary>The colour of links and of what is chosen, as <c>#rrggbb</c>; null for the usual blue.</summary>
    /// <remarks>Choose one that can be read on white; on dark pages it is lightened.</remarks>
    /// <exception cref="ArgumentException">The value is not a colour of this form.</exception>
    public string? Accent
    {
        get => _accent;
        set
        {
            if (value is not null && !IsColour(value))
                throw new ArgumentException($"'{value}' is not a colour of the form #rrggbb.", nameof(value));
            _accent = value;
        }
    }

    /// <summary>Which pages there are besides the search, the papers and the documents; by default all.</summary>
    public PaperCorpusPages Pages { get; set; } = PaperCorpusPages.All;

    /// <summary>The address of the sources of the corpus, to which the pages link; null for none.</summary>
    /// <exception cref="ArgumentException">The value is not an absolute address of the web.</exception>
    public Uri? Source
    {
        get;
        set
        {
            if (value is not null && !(value.IsAbsoluteUri && (value.Scheme == Uri.UriSchemeHttps || value.Scheme == Uri.UriSchemeHttp)))
                throw new ArgumentException($"'{value}' is not an absolute address with https or http.", nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// The class with the ids of the papers, such as <c>typeof(Papers.Ids)</c>, by which the page of a paper says its name in
    /// C#; null to say how it is looked up.
    /// </summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    public Type? Ids { get; set; }

    private static bool IsColour(string text) =>
        text is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);
}
