using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Lookup;

/// <summary>Finds the document that a user means by a name.</summary>
internal static class DocumentLookup
{
    /// <summary>Finds a document by its name, with or without extension, or by a beginning that no other has.</summary>
    /// <exception cref="CommandFailedException">No document has the name, or several begin with it.</exception>
    public static PaperDocument Find(IReadOnlyList<PaperDocument> documents, string name)
    {
        PaperDocument? named = documents.FirstOrDefault(document => IsName(document.Name))
            ?? documents.FirstOrDefault(document => IsName(Path.ChangeExtension(document.Name, null)));
        if (named is not null)
            return named;

        PaperDocument[] beginning =
            [.. documents.Where(document => document.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        if (beginning is [PaperDocument only])
            return only;

        throw new CommandFailedException(beginning is []
            ? $"there is no document '{name}'. The documents are:{NamesOf(documents)}"
            : $"several documents begin with '{name}':{NamesOf(beginning)}");

        bool IsName(string candidate) => candidate.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static string NamesOf(IEnumerable<PaperDocument> documents) =>
        string.Concat(documents.Select(document => $"\n  {document.Name}"));
}
