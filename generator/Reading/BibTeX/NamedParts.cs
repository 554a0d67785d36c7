using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads BibLaTeX's long form of a name: <c>family=Kempis, given=Thomas, prefix=à, suffix=Jr</c>.</summary>
internal static class NamedParts
{
    /// <summary>The person; null if a part has no name, or one that is not of a name's parts.</summary>
    public static PersonModel? Read(List<string> parts)
    {
        string? family = null;
        string? given = null;
        string? prefix = null;
        string? suffix = null;
        foreach (string part in parts)
        {
            int sign = part.IndexOf('=');
            string value = part.Substring(sign + 1).Trim().Trim('"');
            switch (sign < 0 ? "" : part.Substring(0, sign).Trim())
            {
                case "family":
                    family = value;
                    break;
                case "given":
                    given = value;
                    break;
                case "prefix":
                    prefix = value + " ";
                    break;
                case "suffix":
                    suffix = value;
                    break;
                case "id" or "useprefix" or "given-i" or "family-i" or "prefix-i" or "suffix-i":
                    break;
                default:
                    return null;
            }
        }

        return NameReader.Person(prefix + family, given, suffix);
    }
}
