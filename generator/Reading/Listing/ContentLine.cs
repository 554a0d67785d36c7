using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>The part of a line below the header that is a title or an abstract, and what it looks like.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">Where its text begins.</param>
/// <param name="End">Where its text ends.</param>
/// <param name="Abstractness">How much it looks like an abstract, from −1 (a title) to 1.</param>
/// <param name="IsOfPage">Whether it belongs to the page around the papers, as a number of votes does.</param>
internal readonly record struct ContentLine(DocumentLine Line, int Start, int End, double Abstractness, bool IsOfPage)
{
    /// <summary>A line that nobody has looked at.</summary>
    public ContentLine(DocumentLine line, int start, int end)
        : this(line, start, end, Abstractness: 0, IsOfPage: false)
    {
    }

    public int Length => End - Start;

    /// <summary>The line with its look.</summary>
    public ContentLine SeenIn(string text)
    {
        ReadOnlySpan<char> content = text.AsSpan(Start, End - Start);
        return this with { Abstractness = Listing.Abstractness.Of(content), IsOfPage = PageLine.Is(content) };
    }
}
