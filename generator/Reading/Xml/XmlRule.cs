namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>
/// Where a record has a value: the names of an element and of those around it, the last of which may be the record
/// (<c>/title</c>), a condition on an attribute, and the attribute that is the value, as in <c>author/name</c>,
/// <c>ArticleId[IdType=doi]</c> and <c>/link[title=pdf]@href</c>. The name of the record itself is <c>#</c>.
/// </summary>
internal sealed class XmlRule
{
    private readonly XmlStep[] _steps;
    private readonly bool _isOfRecord;

    public XmlRule(string rule)
    {
        Rule = rule;
        string path = rule;
        int attribute = path.LastIndexOf('@');
        if (attribute >= 0)
        {
            ValueAttribute = path.Substring(attribute + 1);
            path = path.Substring(0, attribute);
        }

        // A slash may stand in a condition too.
        _isOfRecord = path.StartsWith("/", StringComparison.Ordinal);
        _steps = Array.ConvertAll(Split(path), static step => new XmlStep(step));
    }

    /// <summary>The rule as it is written, which is the tag of its values.</summary>
    public string Rule { get; }

    /// <summary>The attribute that is the value; null for the text of the element.</summary>
    public string? ValueAttribute { get; }

    /// <summary>The name of the element; null for the record itself.</summary>
    public string? ElementName => _steps.Length > 0 ? _steps[_steps.Length - 1].Name : null;

    /// <summary>How much the rule says: of several rules for an element, that which says most holds.</summary>
    public int Weight => (_steps.Length * 2) + _steps.Count(static step => step.HasCondition) + (_isOfRecord ? 1 : 0);

    public bool Fits(string text, XmlRecord record, XmlElement element)
    {
        XmlElement? each = element;
        for (int i = _steps.Length - 1; i >= 0; i--)
        {
            if (each is null || !_steps[i].Fits(text, each))
                return false;
            each = each.Parent < 0 ? null : record.Elements[each.Parent];
        }

        return !_isOfRecord || _steps.Length == 0 || each == record.Root;
    }

    private static string[] Split(string path)
    {
        var steps = new List<string>();
        int start = 0;
        bool isCondition = false;
        for (int i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '/' && !isCondition))
            {
                if (i > start)
                    steps.Add(path.Substring(start, i - start));
                start = i + 1;
            }
            else if (path[i] is '[' or ']')
            {
                isCondition = path[i] == '[';
            }
        }

        return [.. steps.Where(static step => step != "#")];
    }

    /// <summary>The name of an element, and what its attribute must be.</summary>
    private sealed class XmlStep
    {
        private readonly string? _attribute;
        private readonly string? _value;

        public XmlStep(string step)
        {
            int bracket = step.IndexOf('[');
            Name = bracket < 0 ? step : step.Substring(0, bracket);
            if (bracket < 0)
                return;
            string[] condition = step.Substring(bracket + 1).TrimEnd(']').Split('=');
            _attribute = condition[0];
            _value = condition[1];
        }

        public string Name { get; }

        public bool HasCondition => _attribute is not null;

        public bool Fits(string text, XmlElement element) => element.Name == Name
            && (_attribute is null || string.Equals(element.Attribute(text, _attribute), _value, StringComparison.OrdinalIgnoreCase));
    }
}
