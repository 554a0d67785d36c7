namespace TypedCorpus.Generator.Reading.Json;

/// <summary>What the name of a member says of a paper, as far as it helps to tell papers from other objects.</summary>
[Flags]
internal enum JsonRoles
{
    None = 0,
    Title = 1,
    Abstract = 2,
    Authors = 4,

    /// <summary>A DOI or an arXiv number.</summary>
    Identifier = 8,
    Date = 16,
    Venue = 32,
    Address = 64,

    /// <summary>A name that is the title of a paper without one, and that other objects have too.</summary>
    Name = 128,

    /// <summary>An entry of BibTeX, as far as the value of the member is one.</summary>
    BibTeX = 256,
}
