using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Gives entries the fields of those that they name in crossref or xdata, which may stand anywhere and have parents too.
/// Parents are resolved before their children with an explicit stack, so that long chains and circles end.
/// </summary>
/// <param name="entries">The entries, of one document or of all.</param>
/// <param name="isOfCorpus">
/// Whether the entries are those of all documents, so that one that is not among them is missing; else an entry that needs
/// it, or has a macro without text, stays open.
/// </param>
internal sealed class Inheritance(
    IReadOnlyList<BibEntry> entries, bool isOfCorpus, ExpansionBudget budget, DiagnosticBag diagnostics)
{
    private readonly InheritedFields?[] _resolved = new InheritedFields?[entries.Count];
    private readonly bool[] _isBegun = new bool[entries.Count];
    private EntryKeys? _keys;

    private EntryKeys Keys => _keys ??= new(entries, ignoreCase: isOfCorpus);

    /// <summary>What an entry has and inherits.</summary>
    public InheritedFields FieldsOf(int index)
    {
        var pending = new Stack<int>();
        pending.Push(index);
        while (pending.Count > 0)
        {
            int entry = pending.Peek();
            List<EntryReference> references = _resolved[entry] is null ? EntryReference.AllOf(entries[entry]) : [];
            bool isFirstVisit = !_isBegun[entry];
            _isBegun[entry] = true;
            if (isFirstVisit && references.Count > 0)
            {
                foreach (EntryReference reference in references)
                {
                    int parent = Keys.Find(reference.Key, entries[entry].Document);
                    if (parent != EntryKeys.None && !_isBegun[parent])
                        pending.Push(parent);
                }

                continue;
            }

            pending.Pop();
            _resolved[entry] ??= Resolve(entries[entry], references);
        }

        return _resolved[index]!;
    }

    private InheritedFields Resolve(BibEntry entry, List<EntryReference> references)
    {
        if (!isOfCorpus && entry.Fields.Any(static field => field.Value.IsOpen))
            return InheritedFields.Open;
        if (references.Count == 0)
            return new(entry.Fields);

        var parents = new List<(EntryReference Reference, BibEntry Entry, IReadOnlyList<BibField> Fields)>();
        foreach (EntryReference reference in references)
        {
            int parent = Keys.Find(reference.Key, entry.Document);
            if (parent == EntryKeys.None)
            {
                if (!isOfCorpus)
                    return InheritedFields.Open;
                Report(entry, reference, "is in no document of the corpus");
            }
            else if (_resolved[parent] is not { } inherited)
            {
                // A parent that is not resolved yet waits for this very entry: a circle.
                Report(entry, reference, "takes fields from this one in turn");
            }
            else if (inherited.IsOpen)
            {
                return InheritedFields.Open;
            }
            else if (inherited.Fields is { } fields)
            {
                parents.Add((reference, entries[parent], fields));
            }
            else
            {
                return InheritedFields.TooLarge;
            }
        }

        var child = new ChildFields(entry, budget);
        foreach (var (reference, parent, fields) in parents)
        {
            bool isInBudget = reference.Kind switch
            {
                ReferenceKind.Member => true,
                ReferenceKind.Data => child.TryTakeData(reference.Value, parent, fields),
                _ => child.TryTakeWork(reference.Value, parent, fields),
            };
            if (!isInBudget)
                return InheritedFields.TooLarge;
        }

        return child.ToFields((value, data) =>
        {
            int found = parents.FindIndex(parent => parent.Reference.Kind == ReferenceKind.Member && parent.Reference.Key == data.Key);
            string? text = found < 0 ? null : data.TextIn(parents[found].Fields);
            if (found >= 0 && text is null)
                Report(entry, new(ReferenceKind.Member, data.Key, value), $"has no such {Excerpt.Of(data.Field)}");
            return text;
        });
    }

    private void Report(BibEntry entry, EntryReference reference, string why) => diagnostics.Add(
        DocumentDiagnostics.UnknownParent, reference.Value.Location, Excerpt.Of(entry.Name), Excerpt.Of(reference.Key), why);
}
