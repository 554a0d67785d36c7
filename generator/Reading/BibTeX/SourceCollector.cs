using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Collects what a document shares with others: its macros, entries that need something from elsewhere, and entries that they or
/// others may inherit from. Of these it keeps only what is inherited.
/// </summary>
internal sealed class SourceCollector(IReadOnlyList<BibEntry> entries, Inheritance inheritance)
{
    private readonly Dictionary<int, int> _ranks = [];

    /// <summary>The number of entries that need something from elsewhere to become papers.</summary>
    public int OpenPapers { get; private set; }

    /// <summary>Adds an entry that needs something from elsewhere, with its rank as a paper; 0 if it is none.</summary>
    public void AddOpen(int index, int rank)
    {
        _ranks.Add(index, rank);
        OpenPapers += rank > 0 ? 1 : 0;
    }

    /// <summary>The model; null if the document has nothing to share.</summary>
    public BibliographySource? ToModel(EntryScanner scanner)
    {
        MacroModel[] macros = [.. scanner.Macros.All.Select(macro => new MacroModel(macro.Name, macro.Value.Model))];
        HashSet<int> needed = ParentsOfOpen();
        var shared = new List<SourceEntryModel>();
        bool isForOthers = scanner.HasOtherCommands || macros.Length > 0;
        for (int i = 0; i < entries.Count; i++)
        {
            isForOthers |= EntryTypes.IsHelper(entries[i].Type);
            if (_ranks.TryGetValue(i, out int rank))
                shared.Add(Open(entries[i], rank));
            else if (entries[i].Key is not null && (needed.Contains(i) || MayHaveChildren(entries[i].Type)))
                shared.AddRange(Complete(entries[i], inheritance.FieldsOf(i)));
        }

        return isForOthers || shared.Count > 0 ? new(new(macros), shared.ToEquatableArray()) : null;
    }

    private HashSet<int> ParentsOfOpen()
    {
        var parents = new HashSet<int>();
        if (_ranks.Count == 0)
            return parents;
        var keys = new EntryKeys(entries, ignoreCase: true);
        foreach (int open in _ranks.Keys)
            parents.UnionWith(EntryReference.AllOf(entries[open]).Select(reference => keys.Find(reference.Key, document: 0)));
        return parents;
    }

    /// <summary>Whether entries of other documents may name an entry of a type: those that are parts of works have no parts.</summary>
    private static bool MayHaveChildren(string type) => !EntryTypes.IsPart(type) && type != EntryTypes.Set;

    private static SourceEntryModel Open(BibEntry entry, int rank) => new(
        entry.Type,
        entry.Key,
        rank,
        entry.Head,
        entry.Fields
            .Select(static field => new SourceFieldModel(field.Name, field.Value.Model, field.Value.AsWritten))
            .ToEquatableArray());

    private static IEnumerable<SourceEntryModel> Complete(BibEntry entry, InheritedFields all)
    {
        if (all.Fields is null)
            return [];
        bool isData = entry.Type == EntryTypes.Data;
        IEnumerable<SourceFieldModel> fields = all.Fields
            .Where(field => isData || field.Name == EntryKeys.Field || InheritanceRules.IsInherited(field.Name))
            .Select(static field => new SourceFieldModel(field.Name, field.Value.Model, Text: null));
        return [new(entry.Type, entry.Key, Rank: 0, entry.Head, fields.ToEquatableArray())];
    }
}
