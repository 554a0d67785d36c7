using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Encodes a document's text or a user's name for generated C#: as a literal, an identifier or documentation, always in
/// ASCII. No other class writes such text into generated code, so whatever it contains, it never becomes code.
/// </summary>
internal static class CSharpText
{
    /// <summary>A string literal that has exactly these UTF-16 units, even lone surrogates.</summary>
    public static string StringLiteral(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
            AppendEscaped(literal, c);
        return literal.Append('"').ToString();
    }

    /// <summary>A <c>u8</c> literal that has exactly these bytes of UTF-8.</summary>
    public static string Utf8Literal(byte[] utf8)
    {
        var literal = new StringBuilder(utf8.Length * 2).Append('"');
        for (int i = 0; i < utf8.Length;)
        {
            if (utf8[i] < 0x80)
            {
                AppendEscaped(literal, (char)utf8[i++]);
                continue;
            }

            int start = i;
            while (i < utf8.Length && utf8[i] >= 0x80)
                i++;
            foreach (char c in Utf8.Encoding.GetString(utf8, start, i - start))
                AppendEscaped(literal, c);
        }

        return literal.Append("\"u8").ToString();
    }

    /// <summary>A name that the user's own code declares, as an identifier.</summary>
    public static string Identifier(string name)
    {
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
            return "@" + name;

        var identifier = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c < 0x7F)
                identifier.Append(c);
            else
                AppendUnicodeEscape(identifier, c);
        }

        return identifier.ToString();
    }

    /// <summary>A namespace or a type's full name, part by part.</summary>
    public static string QualifiedIdentifier(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>
    /// A text as the content of a documentation element: on one line, whatever line breaks it has, and with a reference
    /// for every character that could be markup or is not ASCII.
    /// </summary>
    public static string Documentation(string text, int maxLength)
    {
        var xml = new StringBuilder(Math.Min(text.Length, maxLength) + 16);
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (written++ == maxLength)
                return xml.Append("&#8230;").ToString();

            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int scalar = isPair ? char.ConvertToUtf32(c, text[++i]) : c;
            AppendReference(xml, scalar);
        }

        return xml.ToString();
    }

    private static void AppendReference(StringBuilder xml, int scalar)
    {
        if (!IsXmlText(scalar))
            xml.Append("&#65533;");
        else if (scalar is '<' or '>' or '&' or '"' or '\'' or >= 0x7F)
            xml.Append("&#").Append(scalar.ToString(CultureInfo.InvariantCulture)).Append(';');
        else
            xml.Append(scalar < ' ' ? ' ' : (char)scalar);
    }

    /// <summary>Whether XML 1.0 allows a character, and it does not change the direction of the text around it.</summary>
    private static bool IsXmlText(int scalar) => scalar switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        >= 0xD800 and <= 0xDFFF => false,
        0xFFFE or 0xFFFF => false,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029 => false,
        _ => true,
    };

    private static void AppendEscaped(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\0':
                literal.Append("\\0");
                break;
            case >= '\a' and <= '\r':
                literal.Append('\\').Append("abtnvfr"[c - '\a']);
                break;
            case >= ' ' and < '\x7F':
            case >= '\x01' and <= '\x06' or >= '\x10' and <= '\x19' or >= '\x1C' and <= '\x1F':
                // A third of the data is these control characters; as escapes of six characters each they take the compiler a
                // fifth of its time on a large corpus. The others are escaped: a terminal would act on them.
                literal.Append(c);
                break;
            default:
                AppendUnicodeEscape(literal, c);
                break;
        }
    }

    private static void AppendUnicodeEscape(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
