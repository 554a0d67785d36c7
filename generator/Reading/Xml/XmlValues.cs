using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Makes the values of a record of its elements, by the rules of its schema.</summary>
internal sealed class XmlValues(string text, XmlRecord record)
{
    private static readonly string[] Editors = ["edt", "editor", "editors"];

    /// <summary>The indexes of the children of each element that has some.</summary>
    private readonly ILookup<int, XmlElement> _children = record.Elements.ToLookup(static element => element.Parent);
    private readonly Dictionary<XmlElement, int> _indexes = record.Elements
        .Select(static (element, index) => (element, index))
        .ToDictionary(static pair => pair.element, static pair => pair.index);

    public void AddTo(PaperRecord paper)
    {
        int consumed = 0;
        AddAll(paper, record.Root, record.Schema.RulesFor(""));
        for (int i = 1; i < record.Elements.Count; i++)
        {
            XmlElement element = record.Elements[i];
            if (element.Start < consumed)
                continue;
            bool isUsed = AddAll(paper, element, record.Schema.RulesFor(element.Name));
            if (isUsed)
                consumed = element.InnerEnd;
            else if (element.Parent == 0 && !_children.Contains(i))
                paper.Add(new(FieldName(element.Name), element.InnerStart, element.InnerEnd, element.Text(text)));
        }
    }

    /// <summary>The name of a field, which consists of letters, digits and hyphens.</summary>
    private static string FieldName(string name) => string.Concat(name.Where(c => AsciiChar.IsLetterOrDigit(c) || c == '-'));

    /// <summary>Adds the values of an element; returns whether its text is one of them.</summary>
    private bool AddAll(PaperRecord paper, XmlElement element, IReadOnlyList<XmlRule> rules)
    {
        foreach (XmlRule rule in rules)
        {
            if (!rule.Fits(text, record, element))
                continue;
            if (rule.ValueAttribute is { } attribute)
            {
                if (element.Attribute(text, attribute) is { } value)
                    paper.Add(new(rule.Rule, element.Start, element.InnerStart, value));
                continue;
            }

            if (rule.Rule == "#")
                paper.Add(new(rule.Rule, element.Start, element.InnerStart, element.Name));
            else
                Add(paper, rule, element);
            if (rule.ElementName is not null)
                return true;
        }

        return false;
    }

    private void Add(PaperRecord paper, XmlRule rule, XmlElement element)
    {
        FieldTable table = record.Schema.Fields;
        bool isAuthor = table.Gives(RecordFields.Authors, rule.Rule);
        if (isAuthor || (table.OtherFieldOf(rule.Rule) is { } field && FieldNames.HoldsPeople(field)))
        {
            PersonModel? person = Person(element);
            bool isEditor = isAuthor && Editors.Contains(Role(element), StringComparer.OrdinalIgnoreCase);
            string tag = isEditor ? "editor" : rule.Rule;
            bool isList = person is null && record.Schema.HasNameLists;
            string said = person is null ? element.Text(text) : "";
            paper.Add(new(tag, element.InnerStart, element.InnerEnd, said) { Person = person, IsNameList = isList });
            return;
        }

        bool isDate = table.Gives(RecordFields.Date, rule.Rule) || table.Gives(RecordFields.Year, rule.Rule);
        string value = (isDate ? XmlDates.Of(text, Children(element)) : null) ?? element.Text(text);
        if (record.Schema.HasHtml)
            value = Markup.Strip(value);
        if (table.Gives(RecordFields.Abstract, rule.Rule))
            value = WithoutHeading(WhiteSpace.Fold(value));
        paper.Add(new(rule.Rule, element.InnerStart, element.InnerEnd, value));
    }

    /// <summary>An abstract may have a heading, and arXiv's feed has the number before it.</summary>
    private static string WithoutHeading(string value)
    {
        int mark = value.StartsWith("arXiv:", StringComparison.Ordinal) ? value.IndexOf(" Abstract: ", StringComparison.Ordinal) : -1;
        if (mark >= 0)
            return value.Substring(mark + " Abstract: ".Length);
        return value.StartsWith("Abstract ", StringComparison.OrdinalIgnoreCase) ? value.Substring("Abstract ".Length) : value;
    }

    private IEnumerable<XmlElement> Children(XmlElement element) => _children[_indexes[element]];

    private PersonModel? Person(XmlElement element)
    {
        var parts = new XmlPerson(text);
        bool isGroup = IsGroup(element);
        foreach (XmlElement child in Children(element))
        {
            parts.Add(child);
            isGroup |= IsGroup(child);
            foreach (XmlElement grandchild in Children(child))
                parts.Add(grandchild);
        }

        return parts.ToPerson(isGroup);
    }

    /// <summary>Whether MODS or DataCite says that a name is that of a group.</summary>
    private bool IsGroup(XmlElement element) =>
        element.Attribute(text, "nameType") == "Organizational"
            || (element.Name == "name" && element.Attribute(text, "type") is "corporate" or "conference");

    /// <summary>The role in which a library lists a person.</summary>
    private string Role(XmlElement element)
    {
        foreach (XmlElement role in Children(element).Where(static child => child.Name == "role"))
            return WhiteSpace.Trim(role.Text(text));
        return element.Attribute(text, "contributor_role") ?? element.Attribute(text, "contrib-type") ?? "";
    }
}
