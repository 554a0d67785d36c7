using System.Globalization;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>A place in a document as compilers write it, <c>(line,column)</c>, for a message about another place.</summary>
internal static class Place
{
    public static string Of(LocationInfo location)
    {
        var start = location.Lines.Start;
        return string.Format(CultureInfo.InvariantCulture, "({0},{1})", start.Line + 1, start.Character + 1);
    }
}
