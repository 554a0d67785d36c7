using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Fields;

/// <summary>Gathers the fields that papers have no property for, and names the members for them.</summary>
internal static class FieldCompiler
{
    /// <summary>The most fields of a corpus that get members, those of the most papers.</summary>
    private const int MaxFields = 200;

    public static CorpusFieldsModel Gather(CorpusModel corpus, CancellationToken cancellation)
    {
        if (corpus.Outline is { } outline)
            return new(corpus.Declaration, outline.Fields);

        var fields = new Dictionary<string, FieldOfPapers>(FoldedCase.Comparer);
        foreach (PaperModel paper in corpus.Papers)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (FieldModel field in paper.Bibliography?.Fields ?? default)
            {
                FieldTypeModel type = FieldTypes.IsText(field.Name) ? FieldTypeModel.Text : FieldTypes.Of(field.Value);
                fields[field.Name] = fields.TryGetValue(field.Name, out FieldOfPapers? known)
                    ? known with { Type = FieldTypes.Join(known.Type, type), PaperCount = known.PaperCount + 1 }
                    : new(field.Name, type, 1, Excerpt.Of(field.Value));
            }
        }

        return new(
            corpus.Declaration,
            fields.Values
                .OrderByDescending(field => field.PaperCount)
                .ThenBy(field => field.Name, StringComparer.Ordinal)
                .Take(MaxFields)
                .OrderBy(field => field.Name, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    /// <summary>
    /// Joins the corpora of each namespace to one class: the members of two would be ambiguous, since all of them extend the same
    /// type.
    /// </summary>
    public static IEnumerable<FieldMembersModel> Join(IEnumerable<CorpusFieldsModel> corpora, bool areProperties) => corpora
        .GroupBy(corpus => corpus.Declaration.Namespace, StringComparer.Ordinal)
        .Select(named => Join([.. named], areProperties))
        .Where(model => model.Members.Count > 0);

    private static FieldMembersModel Join(CorpusFieldsModel[] corpora, bool areProperties)
    {
        CorpusDeclaration first = corpora[0].Declaration;
        string className = first.FieldsClassName;
        IEnumerable<FieldOfPapers> all = corpora.SelectMany(corpus => corpus.Fields);
        FieldOfPapers[] fields = [.. all.GroupBy(field => field.Name, FoldedCase.Comparer).Select(Joined)];
        string[] names = UniqueNames.Assign(
            [.. EmittedNames.OfPaper, className], "Field", [.. fields.Select(field => (field.Name, field.Name + " field"))]);
        return new(
            first,
            className,
            Array.Exists(corpora, corpus => corpus.Declaration.IsPublic),
            areProperties,
            fields.Select((field, i) => new FieldMemberModel(names[i], field)).ToEquatableArray());
    }

    private static FieldOfPapers Joined(IEnumerable<FieldOfPapers> fields) => fields.Aggregate((left, right) => left with
    {
        Type = FieldTypes.Join(left.Type, right.Type),
        PaperCount = left.PaperCount + right.PaperCount,
    });
}
