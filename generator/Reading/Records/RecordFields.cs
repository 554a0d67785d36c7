namespace TypedCorpus.Generator.Reading.Records;

/// <summary>
/// The names that the rows of a <see cref="FieldTable"/> have for the properties of a paper. Where a row has another name, its
/// values are kept as the field of that name.
/// </summary>
internal static class RecordFields
{
    public const string Type = "@type";
    public const string Key = "@key";
    public const string Title = "@title";
    public const string Abstract = "@abstract";
    public const string Authors = "@author";

    /// <summary>Dates, of which the best that agrees with the year counts.</summary>
    public const string Date = "@date";

    /// <summary>The year where the date may lack it.</summary>
    public const string Year = "@year";
    public const string Month = "@month";
    public const string Venue = "@venue";
    public const string Volume = "@volume";
    public const string Issue = "@issue";
    public const string Pages = "@pages";
    public const string FirstPage = "@firstpage";
    public const string LastPage = "@lastpage";
    public const string Publisher = "@publisher";
    public const string Doi = "@doi";

    /// <summary>Values that are the number of arXiv, or else something else.</summary>
    public const string Arxiv = "@arxiv";
    /// <summary>Values that are the bare number of arXiv.</summary>
    public const string ArxivNumber = "@arxivnumber";
    public const string Url = "@url";
    public const string Pdf = "@pdf";
    public const string Keywords = "@keyword";
    public const string Categories = "@category";
    public const string Language = "@language";
    public const string Note = "@note";

    /// <summary>An ISSN or an ISBN.</summary>
    public const string SerialNumber = "@serialnumber";

    /// <summary>What says nothing about a paper, such as the number of the records of a file.</summary>
    public const string Nothing = "@nothing";
}
