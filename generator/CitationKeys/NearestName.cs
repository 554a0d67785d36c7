using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>Finds the name that a mistaken one may have meant.</summary>
internal static class NearestName
{
    private const int LettersPerEdit = 3;

    /// <summary>The question after a name, with the nearest known one between what encloses it; empty if none is near.</summary>
    public static string Question(string begin, string name, IEnumerable<string> known, string end)
    {
        int limit = Math.Max(1, name.Length / LettersPerEdit);
        (string Name, int Edits) nearest = known
            .Select(candidate => (Name: candidate, Edits: EditDistance.ToWhole(name.AsSpan(), candidate.AsSpan(), limit)))
            .OrderBy(candidate => candidate.Edits)
            .First();
        return nearest.Edits > limit ? "" : $"; did you mean '{begin}{WithLetters(nearest.Name)}{end}'?";
    }

    /// <summary>Writes the numbers of a name as documentation does: <c>authN_M</c>.</summary>
    private static string WithLetters(string name)
    {
        int first = name.IndexOf('#');
        return first < 0 ? name : name.Substring(0, first) + "N" + name.Substring(first + 1).Replace('#', 'M');
    }
}
