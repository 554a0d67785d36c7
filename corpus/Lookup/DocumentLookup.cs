using TypedCorpus.App.Common;

namespace TypedCorpus.App.Lookup;

/// <summary>Finds the document that a user names.</summary>
internal static class DocumentLookup
{
    /// <summary>Finds a document by its name, with or without its extension, by its title, or by a prefix of either that no other has.</summary>
    /// <exception cref="UserErrorException">None matches, or several have the prefix.</exception>
    public static PaperDocument Find(IReadOnlyList<PaperDocument> documents, string name)
    {
        PaperDocument? named = documents.FirstOrDefault(document => IsName(document.Name))
            ?? documents.FirstOrDefault(document => IsName(Path.ChangeExtension(document.Name, null)) || IsName(document.Title));
        if (named is not null)
            return named;

        PaperDocument[] matches = [.. documents.Where(document => Begins(document.Name) || Begins(document.Title))];
        if (matches is [PaperDocument only])
            return only;

        throw new UserErrorException(matches is []
            ? $"there is no document '{name}'. The documents are:{NamesOf(documents)}"
            : $"several documents begin with '{name}':{NamesOf(matches)}");

        bool IsName(string candidate) => candidate.Equals(name, StringComparison.OrdinalIgnoreCase);
        bool Begins(string candidate) => candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);
    }

    private static string NamesOf(IEnumerable<PaperDocument> documents) =>
        string.Concat(documents.Select(document => $"\n  {document.Name}  {document.Title}"));
}
