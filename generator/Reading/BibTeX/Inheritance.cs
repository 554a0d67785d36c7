using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Gives entries the fields of those that they name in crossref or xdata, which may stand anywhere in the file and have
/// parents too. Parents are resolved before their children with an explicit stack, so that long chains and circles end.
/// </summary>
internal sealed class Inheritance(
    DocumentText document, IReadOnlyList<BibEntry> entries, ExpansionBudget budget, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _byKey = ByKey(entries);
    private readonly IReadOnlyList<BibField>?[] _resolved = new IReadOnlyList<BibField>?[entries.Count];
    private readonly bool[] _isBegun = new bool[entries.Count];
    private readonly bool[] _isTooLarge = new bool[entries.Count];

    /// <summary>The fields of an entry, its own before those that it inherits; null if they exceed the budget.</summary>
    public IReadOnlyList<BibField>? FieldsOf(int index)
    {
        var pending = new Stack<int>();
        pending.Push(index);
        while (pending.Count > 0)
        {
            int entry = pending.Peek();
            List<Parent> parents = _resolved[entry] is null ? ParentsOf(entry) : [];
            bool isFirstVisit = !_isBegun[entry];
            _isBegun[entry] = true;
            if (isFirstVisit && parents.Count > 0)
            {
                foreach (Parent parent in parents)
                {
                    if (!_isBegun[parent.Index])
                        pending.Push(parent.Index);
                }

                continue;
            }

            pending.Pop();
            _resolved[entry] ??= Merge(entry, parents);
        }

        return _isTooLarge[index] ? null : _resolved[index];
    }

    private IReadOnlyList<BibField> Merge(int index, List<Parent> parents)
    {
        BibEntry entry = entries[index];
        if (parents.Count == 0)
            return entry.Fields;

        // A reference that is resolved is dropped.
        List<BibField> fields = entry.Fields.Where(field => !IsReference(field) || !parents.Exists(parent => parent.Reference == field.Value)).ToList();
        var names = new HashSet<string>(entry.Fields.Select(field => field.Name), StringComparer.Ordinal);
        foreach (Parent parent in parents)
        {
            // A parent that is not resolved yet waits for this very entry: a circle.
            if (_resolved[parent.Index] is not { } inherited)
            {
                Report(entry, parent.Key, parent.Reference, "takes fields from this one in turn");
                continue;
            }

            foreach (BibField field in inherited)
            {
                string? name = parent.IsData ? field.Name : InheritanceRules.NameInChild(entry.Type, entries[parent.Index].Type, field.Name);
                bool isTaken = name is not null && names.Add(name);
                if (!budget.TrySpend(isTaken ? field.Value.Length : 0))
                {
                    _isTooLarge[index] = true;
                    return fields;
                }

                if (isTaken)
                    fields.Add(new(name!, field.Value));
            }
        }

        return fields;
    }

    private List<Parent> ParentsOf(int index)
    {
        BibEntry entry = entries[index];
        var parents = new List<Parent>();
        foreach (BibField field in entry.Fields)
        {
            if (!IsReference(field))
                continue;
            bool isData = field.Name == "xdata";
            string[] keys = isData ? field.Value.Source.Split(',') : [field.Value.Source];
            foreach (string key in keys.Select(WhiteSpace.Fold).Where(key => key.Length > 0))
            {
                if (_byKey.TryGetValue(key, out int parent))
                    parents.Add(new(parent, key, field.Value, isData));
                else if (!_isBegun[index])
                    Report(entry, key, field.Value, "is not in this document");
            }
        }

        // Shared data comes before the work that holds this one.
        return parents.OrderBy(parent => !parent.IsData).ToList();
    }

    private static bool IsReference(BibField field) => field.Name is "xdata" or "crossref";

    private void Report(BibEntry entry, string key, BibValue reference, string why) => diagnostics.Add(
        DocumentDiagnostics.UnknownParent,
        document.Locate(reference.Start, reference.End - reference.Start),
        Excerpt.Of(entry.Name),
        Excerpt.Of(key),
        why);

    private static Dictionary<string, int> ByKey(IReadOnlyList<BibEntry> entries)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key is { } key && !byKey.ContainsKey(key))
                byKey.Add(key, i);
        }

        return byKey;
    }

    private readonly record struct Parent(int Index, string Key, BibValue Reference, bool IsData);
}

/// <summary>The name that a field of a parent has in its child: BibTeX keeps all names, BibLaTeX changes those of titles.</summary>
internal static class InheritanceRules
{
    /// <summary>The fields that describe the parent alone, or say how to treat it.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "crossref", "xref", "xdata", "ids", "key", "sortkey", "presort", "sorttitle", "label", "shorthand", "shorttitle",
        "shortauthor", "shorteditor", "options", "execute", "related", "relatedtype", "entryset", "entrysubtype",
        "abstract", "annotation", "annote", "keywords", "doi", "eprint", "eprinttype", "archiveprefix", "eprintclass",
        "primaryclass", "url", "urldate", "file", "pdf",
    };

    /// <summary>The name in a child of a type for a field of its crossref parent; null if the child does not inherit it.</summary>
    public static string? NameInChild(string childType, string parentType, string field)
    {
        if (Own.Contains(field))
            return null;
        if (field is not ("title" or "subtitle" or "titleaddon"))
            return field;
        return TitlePrefix(childType, parentType) is { } prefix ? prefix + field : field;
    }

    private static string? TitlePrefix(string childType, string parentType) => childType switch
    {
        "inproceedings" or "conference" or "incollection" or "inbook" or "inreference" or "suppbook" or "suppcollection" => "book",
        "article" or "suppperiodical" => "journal",
        _ => parentType.StartsWith("mv", StringComparison.Ordinal) ? "main" : null,
    };
}
