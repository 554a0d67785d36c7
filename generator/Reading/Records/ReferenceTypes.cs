using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>The types of references by their names in EndNote, which some programs write into RIS too.</summary>
internal static class ReferenceTypes
{
    /// <summary>The name in EndNote and the type of RIS.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Aggregated Database"] = "AGGR",
        ["Ancient Text"] = "ANCIENT",
        ["Artwork"] = "ART",
        ["Audiovisual Material"] = "ADVS",
        ["Bill"] = "BILL",
        ["Blog"] = "BLOG",
        ["Book"] = "BOOK",
        ["Book Section"] = "CHAP",
        ["Book, Section"] = "CHAP",
        ["Case"] = "CASE",
        ["Catalog"] = "CTLG",
        ["Chart or Table"] = "CHART",
        ["Classical Work"] = "CLSWK",
        ["Computer Program"] = "COMP",
        ["Conference Paper"] = "CPAPER",
        ["Conference Proceedings"] = "CONF",
        ["Dataset"] = "DATA",
        ["Dictionary"] = "DICT",
        ["Discussion Forum"] = "ELEC",
        ["Dissertation"] = "THES",
        ["Edited Book"] = "EDBOOK",
        ["Electronic Article"] = "EJOUR",
        ["Electronic Book"] = "EBOOK",
        ["Electronic Book Section"] = "ECHAP",
        ["Electronic Source"] = "ELEC",
        ["Encyclopedia"] = "ENCYC",
        ["Equation"] = "EQUA",
        ["Figure"] = "FIGURE",
        ["Film or Broadcast"] = "MPCT",
        ["Government Document"] = "GOVDOC",
        ["Grant"] = "GRANT",
        ["Hearing"] = "HEAR",
        ["Interview"] = "PCOMM",
        ["Journal"] = "JOUR",
        ["Journal Article"] = "JOUR",
        ["Legal Rule or Regulation"] = "LEGAL",
        ["Magazine Article"] = "MGZN",
        ["Manuscript"] = "MANSCPT",
        ["Map"] = "MAP",
        ["Multimedia Application"] = "MULTI",
        ["Music"] = "MUSIC",
        ["Newspaper Article"] = "NEWS",
        ["Online Database"] = "DBASE",
        ["Online Multimedia"] = "ELEC",
        ["Pamphlet"] = "PAMP",
        ["Patent"] = "PAT",
        ["Personal Communication"] = "PCOMM",
        ["Podcast"] = "ELEC",
        ["Preprint"] = "UNPB",
        ["Report"] = "RPRT",
        ["Serial"] = "SER",
        ["Slide Show"] = "SLIDE",
        ["Social Media"] = "ELEC",
        ["Sound Recording"] = "SOUND",
        ["Standard"] = "STAND",
        ["Statute"] = "STAT",
        ["Television Episode"] = "VIDEO",
        ["Thesis"] = "THES",
        ["Unpublished Work"] = "UNPB",
        ["Web Page"] = "ELEC",
    };

    /// <summary>The type in BibLaTeX for a type of RIS or a name of EndNote.</summary>
    public static string Of(string type) => EntryTypes.FromRis(Names.TryGetValue(type, out string? code) ? code : type);
}
