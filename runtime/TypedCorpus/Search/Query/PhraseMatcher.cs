using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>Finds phrases: words that follow one another in the exact forms given.</summary>
internal static class PhraseMatcher
{
    /// <summary>Where a phrase begins in a text and ends, or −1.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, ParsedQuery query, in Clause phrase, out int end)
    {
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind == TokenKind.Part && StartsAt(text, tokens, query, phrase, out end))
                return tokens.Current.Start;
        }

        end = 0;
        return -1;
    }

    /// <summary>Whether a phrase begins at the current token.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, Tokenizer tokens, ParsedQuery query, in Clause phrase, out int end)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        int word = 0;
        while (true)
        {
            TextToken token = tokens.Current;
            if (token.Kind == TokenKind.Part)
            {
                int length = TermAnalyzer.Fold(text.Slice(token.Start, token.Length), form);
                if (!query.Form(phrase.FirstWord + word).SequenceEqual(form[..length]))
                    break;
                if (++word == phrase.WordCount)
                {
                    end = token.End;
                    return true;
                }
            }

            if (!tokens.MoveNext())
                break;
        }

        end = 0;
        return false;
    }
}
