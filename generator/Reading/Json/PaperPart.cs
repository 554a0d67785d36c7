namespace TypedCorpus.Generator.Reading.Json;

/// <summary>What a member says of a paper.</summary>
internal enum PaperPart
{
    Title,

    /// <summary>A name that is the title of an object that has no other.</summary>
    Name,
    Abstract,
    Authors,

    /// <summary>Authors, venue and year in one line.</summary>
    Citation,
    Editors,

    /// <summary>People with other roles.</summary>
    Contributors,
    Year,
    Month,

    /// <summary>The date of publication.</summary>
    Date,

    /// <summary>A date close to it, which counts if nothing tells the date of publication.</summary>
    NearDate,
    Venue,
    Volume,
    Issue,

    /// <summary>A number that is an issue in a journal, and something else elsewhere.</summary>
    Number,
    Pages,
    FirstPage,
    LastPage,
    Publisher,
    Doi,
    Arxiv,
    Key,
    Url,
    Pdf,
    Repository,
    Keywords,
    Categories,
    Language,
    Note,
    Type,

    /// <summary>The lists of people that go on, in the JSON that this library writes.</summary>
    Incomplete,

    /// <summary>Whether texts have markup, there too.</summary>
    Markup,

    /// <summary>A field with a name of BibLaTeX.</summary>
    Field,
}
