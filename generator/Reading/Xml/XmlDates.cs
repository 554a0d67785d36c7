using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Reads dates whose year, month and day are elements.</summary>
internal static class XmlDates
{
    /// <summary>The date as text; null if there is no year.</summary>
    public static string? Of(string text, IEnumerable<XmlElement> parts)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (XmlElement part in parts)
            values[part.Name] = WhiteSpace.Fold(part.Text(text));
        if (!values.TryGetValue("year", out string? year))
            return null;
        string month = Part("month") + Part("season");
        string day = Part("day");
        bool isNumber = month.Length > 0 && month.All(AsciiChar.IsDigit);
        return isNumber ? $"{year}-{month}{(day.Length > 0 ? "-" + day : "")}" : $"{year} {month} {day}";

        string Part(string name) => values.TryGetValue(name, out string? value) ? value : "";
    }
}
