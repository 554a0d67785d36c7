namespace TypedCorpus.Generator.Reading.Json;

/// <summary>How much a record says besides its title.</summary>
internal enum JsonGrade
{
    /// <summary>Nothing: it may as well be a tag or the heading of a section.</summary>
    Bare,

    /// <summary>A date, a venue or an address.</summary>
    Fair,

    /// <summary>An abstract, authors, a DOI, an arXiv number or an entry of BibTeX.</summary>
    Rich,
}

/// <summary>The number of records in a container, and how much they say.</summary>
internal readonly record struct JsonTally(int Records, int Fair, int Rich)
{
    /// <summary>What at least half of the records say.</summary>
    public JsonGrade Grade =>
        2 * Rich >= Records && Rich > 0 ? JsonGrade.Rich : 2 * (Fair + Rich) >= Records && Records > 0 ? JsonGrade.Fair : JsonGrade.Bare;

    public static JsonTally operator +(JsonTally one, JsonTally other) =>
        new(one.Records + other.Records, one.Fair + other.Fair, one.Rich + other.Rich);

    public static JsonTally operator -(JsonTally one, JsonTally other) =>
        new(one.Records - other.Records, one.Fair - other.Fair, one.Rich - other.Rich);

    public static JsonTally Of(JsonRoles roles) => GradeOf(roles) switch
    {
        JsonGrade.Rich => new(1, 0, 1),
        JsonGrade.Fair => new(1, 1, 0),
        _ => new(1, 0, 0),
    };

    public static JsonGrade GradeOf(JsonRoles roles) =>
        (roles & (JsonRoles.Abstract | JsonRoles.Authors | JsonRoles.Identifier | JsonRoles.BibTeX)) != JsonRoles.None ? JsonGrade.Rich
        : (roles & (JsonRoles.Date | JsonRoles.Venue | JsonRoles.Address)) != JsonRoles.None ? JsonGrade.Fair
        : JsonGrade.Bare;
}
