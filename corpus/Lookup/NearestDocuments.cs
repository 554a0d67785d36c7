namespace TypedCorpus.App.Lookup;

/// <summary>Finds documents whose names are near to one that no document has: by few edits of their beginning.</summary>
internal static class NearestDocuments
{
    private const int LettersPerEdit = 4;

    /// <summary>The names, nearest first, and in corpus order where equally near.</summary>
    public static IEnumerable<string> Find(IEnumerable<PaperDocument> documents, string name)
    {
        string folded = KeyFolding.Fold(name);
        int limit = folded.Length / LettersPerEdit;
        return folded.Length == 0
            ? []
            : documents
                .Select(document => (document.Name, Distance: EditDistance.ToBeginning(folded, KeyFolding.Fold(document.Name), limit)))
                .Where(candidate => candidate.Distance <= limit)
                .OrderBy(candidate => candidate.Distance)
                .Select(candidate => candidate.Name);
    }
}
