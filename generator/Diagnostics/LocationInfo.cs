using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A location in a document or in source, as values: a <see cref="Location"/> would keep its syntax tree alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The start in the form that compilers write, <c>(line,column)</c>, for a message about another location.</summary>
    public string LineAndColumn =>
        FormattableString.Invariant($"({Lines.Start.Line + 1},{Lines.Start.Character + 1})");

    /// <summary>Returns the start of a document, for diagnostics about the document as a whole.</summary>
    public static LocationInfo StartOf(string path) => new(path, default, default);

    public static LocationInfo? From(Location location)
    {
        if (location.SourceTree is null)
            return null;
        return new(location.SourceTree.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
