using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Splits a text of several web addresses, which a semicolon, a comma or white space separates.</summary>
internal static class AddressList
{
    /// <summary>The addresses; null if the text holds anything else. A semicolon within an address does not end it.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        string value = WhiteSpace.Trim(text);
        var addresses = new List<string>();
        for (int start = 0; start < value.Length;)
        {
            int next = Next(value, start);
            int end = next < 0 ? value.Length : next;
            while (end > start && IsBetween(value[end - 1]))
                end--;
            string address = value.Substring(start, end - start);
            if (!WebAddress.Is(address))
                return null;
            addresses.Add(address);
            start = next < 0 ? value.Length : next;
        }

        return addresses;
    }

    /// <summary>Where the next address begins, behind something that separates two.</summary>
    private static int Next(string text, int start)
    {
        for (int at = text.IndexOf("http", start + 1, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf("http", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBetween(text[at - 1]) && WebAddress.SchemeLength(text.AsSpan(at)) > 0)
                return at;
        }

        return -1;
    }

    private static bool IsBetween(char c) => c is ';' or ',' or '|' || WhiteSpace.IsSpace(c);
}
