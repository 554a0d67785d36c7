namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Finds the papers in the values that a document consists of: the items of its array, its lines, or its one object.</summary>
internal sealed class JsonItems
{
    private readonly JsonTable _tables;
    private readonly JsonPapers _papers;
    private JsonName[]? _header;

    public JsonItems(JsonPapers papers, JsonNameTable names)
    {
        _papers = papers;
        _tables = new(names);
    }

    /// <summary>The number of values that were taken.</summary>
    public int Count { get; private set; }

    /// <summary>What the first object without papers has, for the case that no other has any.</summary>
    public JsonSurvey? Survey { get; private set; }

    /// <summary>Takes a complete value; returns false if it is none that contains papers.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isItem">Whether it is one of several.</param>
    public bool Take(JsonValue value, bool isItem)
    {
        Count++;
        if (value.Kind == JsonKind.BeginArray)
            return TakeArray(value);
        if (value.IsRecord && _tables.Find(value, JsonContext.None) is null)
            _papers.Add(JsonRecord.Of(value, JsonContext.None));
        else if (!new JsonShape(_tables).Read(value, _papers) && !value.IsTold && !JsonLists.HasEmptyList(value))
            AddOther(value, isItem);
        return true;
    }

    private void AddOther(JsonValue value, bool isItem)
    {
        Survey ??= JsonSurvey.Of(value, isItem);
        _papers.Add(JsonRecord.Of(value, JsonContext.None));
    }

    private bool TakeArray(JsonValue array)
    {
        bool isRow = array.Items.Count > 0 && array.Inside.Records == 0 && array.FirstItem is { Kind: not JsonKind.BeginArray };
        if (isRow && _header is not null)
            _papers.Add(JsonTable.Row(_header, array, JsonContext.None));
        else if (isRow)
            return Count == 1 && (_header = _tables.Header(array)) is not null;
        else
            return array.Items.Count == 0 || new JsonShape(_tables).Read(array, _papers);
        return true;
    }
}
