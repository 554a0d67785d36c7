using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Chooses the lists of papers within a value that is no paper itself. All lists of the best kind count, wherever they
/// stand, and so do others whose names are those of lists of papers.
/// </summary>
internal sealed class JsonShape(JsonTable tables)
{
    private readonly List<JsonList> _lists = [];
    private readonly List<Found> _found = [];
    private readonly Stack<Place> _places = new();

    /// <summary>Reads the papers within a value in the order of the document; returns whether there are lists of them.</summary>
    public bool Read(JsonValue root, JsonPapers papers)
    {
        _places.Push(new(root, null, "", JsonContext.None, 0, IsItem: false));
        while (_places.Count > 0)
            Visit(_places.Pop());

        Choose();
        JsonList? strayIn = null;
        foreach (Found found in _found)
        {
            if (found.List.IsChosen)
                Add(found, papers, ref strayIn);
            else if (!found.List.IsTold)
                found.List.Tell(papers);
        }

        return _lists.Count > 0;
    }

    private static void Add(Found found, JsonPapers papers, ref JsonList? strayIn)
    {
        bool isStray = found.Record is null && found.Value.Kind != JsonKind.BeginObject;
        if (isStray && strayIn != found.List)
            papers.AddStray(found.Value);
        else if (!isStray)
            papers.Add(found.Record ?? JsonRecord.Of(found.Value, found.Context));
        strayIn = isStray ? found.List : null;
    }

    private void Visit(Place place)
    {
        JsonValue value = place.Value;
        if (value.IsBroken && (value.IsRecord || value.Inside.Records == 0))
            return;
        if (tables.Find(value, place.Context) is { } rows)
            AddTable(place, rows);
        else if (value.IsRecord)
            Find(place.List ?? ListOf(place), value, null, place.Context);
        else if (value.Kind == JsonKind.BeginObject)
            VisitObject(place);
        else if (value.Kind == JsonKind.BeginArray)
            VisitArray(place);
        else if (place.List is not null)
            Find(place.List, value, null, place.Context);
    }

    private void VisitObject(Place place)
    {
        JsonValue value = place.Value;
        if (value.Inside.Records == 0 && place.List is not null)
        {
            // An item beside papers that is none.
            if (!value.IsTold && !JsonLists.HasEmptyList(value))
                Find(place.List, value, null, place.Context);
            return;
        }

        JsonContext within = place.Context.Within(value, place.IsItem);
        JsonList? map = value.Direct.Records == 0 ? null : ListOf(IsBesideLists(value) ? place with { Name = NameOfRecord(value) } : place);
        bool hasSections = value.Members.Count(static member => IsSection(member)) > 1;
        for (int i = value.Members.Count - 1; i >= 0; i--)
        {
            JsonMember member = value.Members[i];
            if (!member.Value.IsContainer)
                continue;
            if (member.Value.IsRecord)
                _places.Push(new(member.Value, map, member.Name, KeyOf(value, member, within), place.Depth + 1, IsItem: false));
            else
                _places.Push(new(member.Value, null, member.Name, SectionOf(member, hasSections, within), place.Depth + 1, IsItem: false));
        }
    }

    private void VisitArray(Place place)
    {
        JsonValue value = place.Value;
        if (tables.FindInRows(value, place.Context) is { } rows)
        {
            AddTable(place, rows);
            return;
        }

        JsonList? list = value.Direct.Records > 0 ? ListOf(place) : null;
        for (int i = value.Items.Count - 1; i >= 0; i--)
            _places.Push(new(value.Items[i], list, place.Name, place.Context, place.Depth + 1, IsItem: true));
    }

    private void AddTable(Place place, List<JsonRecord> rows)
    {
        JsonList list = ListOf(place);
        foreach (JsonRecord row in rows)
        {
            list.Tally += JsonTally.Of(row.Roles);
            Find(list, place.Value, row, row.Context);
        }
    }

    private JsonList ListOf(Place place)
    {
        var list = new JsonList(place.Name, place.Depth, place.Value) { Tally = place.Value.IsRecord ? default : place.Value.Direct };
        _lists.Add(list);
        return list;
    }

    private void Find(JsonList list, JsonValue value, JsonRecord? record, JsonContext context) =>
        _found.Add(new(list, value, record, context));

    /// <summary>Chooses the lists whose records say most; lists of one name at one depth are of one kind.</summary>
    private void Choose()
    {
        var kinds = new Dictionary<(string, int), JsonTally>();
        foreach (JsonList list in _lists)
        {
            kinds.TryGetValue(list.Kind, out JsonTally tally);
            kinds[list.Kind] = tally + list.Tally;
        }

        JsonGrade best = JsonGrade.Bare;
        bool isAnyList = false;
        foreach (JsonList list in _lists)
        {
            list.Grade = kinds[list.Kind].Grade;
            best = list.MayBeFacet || list.Grade < best ? best : list.Grade;
            isAnyList |= !list.MayBeFacet;
        }

        var known = new HashSet<JsonName>(_lists.Where(list => list.Grade == best).SelectMany(static list => list.Names));
        foreach (JsonList list in _lists)
        {
            bool isOfKind = list.Grade == best || JsonLists.IsPlain(list.Folded) || list.Names.All(known.Contains);
            list.IsChosen = !isAnyList || (!list.MayBeFacet && isOfKind);
        }
    }

    /// <summary>Whether an object has one record as a member, and lists of others.</summary>
    public static bool IsBesideLists(JsonValue value) =>
        value.Kind == JsonKind.BeginObject && value.Direct.Records == 1 && value.Inside.Records > 1;

    private static string NameOfRecord(JsonValue value) => value.Members.First(static member => member.Value.IsRecord).Name;

    /// <summary>Whether a member is one of the lists or groups that an object may have several of.</summary>
    private static bool IsSection(JsonMember member) =>
        !member.Value.IsRecord && member.Value.Inside is { Records: > 0 } inside
        && !(JsonLists.IsFacet(member.Folded) && inside.Grade < JsonGrade.Rich);

    private static JsonContext SectionOf(JsonMember member, bool hasSections, JsonContext within) =>
        hasSections && !JsonLists.IsPapers(member.Folded) ? within.Named(member.Name) : within;

    private static JsonContext KeyOf(JsonValue map, JsonMember member, JsonContext within) =>
        map.Direct.Records > 1 || member.Name.Any(AsciiChar.IsDigit) ? within.Keyed(member.Name) : within;

    private readonly record struct Place(JsonValue Value, JsonList? List, string Name, JsonContext Context, int Depth, bool IsItem);

    private readonly record struct Found(JsonList List, JsonValue Value, JsonRecord? Record, JsonContext Context);
}

/// <summary>An array or an object of records.</summary>
internal sealed class JsonList(string name, int depth, JsonValue container)
{
    public string Folded { get; } = JsonNames.Fold(name);

    public (string Name, int Depth) Kind => (Folded, depth);

    public JsonTally Tally { get; set; }

    /// <summary>What the records of this kind say, here and elsewhere in the document.</summary>
    public JsonGrade Grade { get; set; }

    public bool IsChosen { get; set; }

    /// <summary>The names of the members of the first objects.</summary>
    public IEnumerable<JsonName> Names =>
        JsonSurvey.FirstObjects(container).SelectMany(static value => value.Members).Select(static member => member.Key);

    /// <summary>Whether it was said that the list is not read.</summary>
    public bool IsTold { get; private set; }

    /// <summary>Whether the list may be one of tags, or an object that tells of the document: they have titles too.</summary>
    public bool MayBeFacet => JsonShape.IsBesideLists(container)
        ? Grade < JsonGrade.Rich || JsonLists.IsFacet(Folded)
        : Grade < JsonGrade.Rich && JsonLists.IsFacet(Folded);

    public void Tell(JsonPapers papers)
    {
        IsTold = true;
        if (!MayBeFacet)
            papers.AddIgnored(JsonSurvey.Of(name, container));
    }
}
