using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// The one way by which a document's text or a user's name gets into generated C#: as a literal, an identifier or
/// documentation, always in ASCII. Whatever the text holds, it stays text.
/// </summary>
internal static class CSharpText
{
    /// <summary>A string literal that has exactly these UTF-16 units, lone surrogates too.</summary>
    public static string StringLiteral(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
            AppendEscaped(literal, c);
        return literal.Append('"').ToString();
    }

    /// <summary>A <c>u8</c> literal of a text; UTF-8 has no lone surrogates, so they become U+FFFD.</summary>
    public static string Utf8Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 4).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendEscaped(literal, c);
                AppendEscaped(literal, text[++i]);
            }
            else
            {
                AppendEscaped(literal, char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }

        return literal.Append("\"u8").ToString();
    }

    /// <summary>A <c>u8</c> literal of bytes that are all below 0x80.</summary>
    public static string Utf8Literal(byte[] bytes)
    {
        var literal = new StringBuilder(bytes.Length * 2).Append('"');
        foreach (byte b in bytes)
            AppendEscaped(literal, (char)b);
        return literal.Append("\"u8").ToString();
    }

    /// <summary>A name that the user's own code declares, as C# can repeat it.</summary>
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
    /// A text as the content of a documentation element: one line of it, whatever line breaks it has, and every
    /// character that is not plain as a reference.
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

    /// <summary>What XML 1.0 can hold at all, less what turns the direction of the text around it.</summary>
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
                // A third of the data is these, and six characters for each cost the compiler a fifth of its time on a large corpus.
                // Not the rest: a terminal that the code is written to would take them for orders.
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
