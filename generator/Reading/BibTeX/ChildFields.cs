using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The fields that an entry has and inherits; null if they are too much text.</summary>
/// <param name="Fields">The fields, its own before those that it inherits.</param>
internal sealed record InheritedFields(IReadOnlyList<BibField>? Fields)
{
    /// <summary>The entry needs something of another document.</summary>
    public static readonly InheritedFields Open = new([]);

    public static readonly InheritedFields TooLarge = new((IReadOnlyList<BibField>?)null);

    public bool IsOpen => ReferenceEquals(this, Open);
}

/// <summary>Adds inherited fields to those of an entry, where neither the field nor one that means the same is there.</summary>
internal sealed class ChildFields
{
    private readonly BibEntry _entry;
    private readonly ExpansionBudget _budget;
    private readonly List<BibField> _inherited = [];
    private readonly List<BibValue> _references = [];
    private readonly HashSet<string> _names;

    public ChildFields(BibEntry entry, ExpansionBudget budget)
    {
        _entry = entry;
        _budget = budget;
        _names = new(entry.Fields.Select(static field => InheritanceRules.NameOf(field.Name)), StringComparer.Ordinal);
    }

    /// <summary>Takes all fields of shared data; false if the budget is exceeded.</summary>
    public bool TryTakeData(BibValue reference, BibEntry data, IReadOnlyList<BibField> fields)
    {
        _references.Add(reference);
        var dates = new InheritedDate(_names, _entry.Fields, fields);
        foreach (BibField field in fields)
        {
            if (!TryTake(dates.NameOf(field.Name), field.Value, reference, data))
                return false;
        }

        return true;
    }

    /// <summary>Takes the fields of the work that holds the entry; false if the budget is exceeded.</summary>
    public bool TryTakeWork(BibValue reference, BibEntry work, IReadOnlyList<BibField> fields)
    {
        _references.Add(reference);
        var dates = new InheritedDate(_names, _entry.Fields, fields);
        string prefix = InheritanceRules.TitlePrefix(_entry.Type, work.Type);
        // A book may have the title of the book for BibTeX, which renames no field.
        bool hasTitleForChildren = prefix.Length > 0 && fields.Any(field => field.Name == prefix + "title");
        foreach (BibField field in fields)
        {
            string? name = InheritanceRules.NameInChild(_entry.Type, work.Type, field.Name);
            if (hasTitleForChildren && name != field.Name)
                continue;
            if (!TryTake(name is null ? null : dates.NameOf(name), field.Value, reference, work))
                return false;
            bool isBookAuthor = field.Name == "author" && InheritanceRules.IsBookAuthor(_entry.Type, work.Type);
            if (isBookAuthor && !TryTake("bookauthor", field.Value, reference, work))
                return false;
        }

        return true;
    }

    /// <summary>All fields; <see cref="InheritedFields.TooLarge"/> if the budget is exceeded.</summary>
    /// <param name="textOf">The text for a granular reference; null leaves the reference as it is.</param>
    public InheritedFields ToFields(Func<BibValue, DataReference, string?> textOf)
    {
        var fields = new List<BibField>(_entry.Fields.Count + _inherited.Count);
        foreach (BibField field in _entry.Fields)
        {
            if (EntryReference.IsReference(field.Name) && _references.Contains(field.Value))
                continue;
            if (!field.Value.RefersToData)
                fields.Add(field);
            else if (Filled(field.Value) is { } value)
                fields.Add(new(field.Name, value));
            else
                return InheritedFields.TooLarge;
        }

        fields.AddRange(_inherited);
        return new(fields);

        BibValue? Filled(BibValue value)
        {
            var members = new List<string>();
            foreach ((string text, DataReference? reference) in GranularData.Members(value.Source))
            {
                string member = reference is null ? text : textOf(value, reference) ?? text;
                if (!_budget.TrySpend(member.Length))
                    return null;
                members.Add(member);
            }

            return new TextValue(GranularData.Join(members), value);
        }
    }

    private bool TryTake(string? name, BibValue value, BibValue reference, BibEntry parent)
    {
        bool isTaken = name is not null && _names.Add(InheritanceRules.NameOf(name));
        if (!_budget.TrySpend(isTaken ? value.Length : 0))
            return false;
        if (isTaken)
        {
            bool isElsewhere = parent.Document != _entry.Document || value is ModelValue { HasPlace: false };
            _inherited.Add(new(name!, isElsewhere ? new ReferredValue(value, reference) : value));
        }

        return true;
    }
}

/// <summary>
/// Says which fields of a date a child inherits: none where it has a year of its own, but a month of the same year.
/// </summary>
internal sealed class InheritedDate
{
    private readonly bool _hasYear;
    private readonly bool _hasMonth;
    private readonly bool _isSameYear;

    public InheritedDate(HashSet<string> names, IReadOnlyList<BibField> own, IReadOnlyList<BibField> inherited)
    {
        bool hasDate = names.Contains("date");
        _hasYear = hasDate || names.Contains("year");
        _hasMonth = hasDate || names.Contains("month");
        _isSameYear = YearOf(own) is { } year && year == YearOf(inherited);
    }

    /// <summary>The name of an inherited field; null if it is part of a date that the child does not inherit.</summary>
    public string? NameOf(string field) => field switch
    {
        "date" => _hasYear || _hasMonth ? null : field,
        "year" or "day" => _hasYear ? null : field,
        "month" => _hasMonth || (_hasYear && !_isSameYear) ? null : field,
        _ => field,
    };

    private static string? YearOf(IReadOnlyList<BibField> fields)
    {
        foreach (BibField field in fields)
        {
            if (field.Name == "year")
                return WhiteSpace.Trim(field.Value.Source);
        }

        return null;
    }
}
