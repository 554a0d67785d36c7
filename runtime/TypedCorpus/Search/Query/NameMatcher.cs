using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>Finds words in the names of authors and venues, as the index counts them.</summary>
internal static class NameMatcher
{
    /// <summary>The parts of a person's name that are searched: the family name and the given names, but no suffix.</summary>
    private const int SearchedParts = 2;

    /// <summary>Counts a word of a clause in the names of authors.</summary>
    public static int CountInAuthors(ReadOnlySpan<char> authors, ParsedQuery query, in Clause clause, int word)
    {
        int count = 0;
        while (!authors.IsEmpty)
        {
            ReadOnlySpan<char> author = Cut(ref authors, BibliographyField.ItemEnd);
            for (int part = 0; part < SearchedParts; part++)
                count += CountInText(Cut(ref author, BibliographyField.PartEnd), query, clause, word);
        }

        return count;
    }

    /// <summary>Counts a word of a clause in a text.</summary>
    public static int CountInText(ReadOnlySpan<char> text, ParsedQuery query, in Clause clause, int word)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> wanted = stackalloc char[TermAnalyzer.MaxLength];
        wanted = wanted[..query.TermOf(clause, word, wanted)];
        int count = 0;
        foreach (TextToken token in new Tokenizer(text))
        {
            TermAnalyzer.Analyze(text.Slice(token.Start, token.Length), form, term, out int length);
            bool isMatch = clause.Kind == ClauseKind.Prefix
                ? PrefixTerms.Contain(query.Form(word), wanted, term[..length])
                : wanted.SequenceEqual(term[..length]);
            count += isMatch ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the words of a phrase are all in the name of one author, in any order.</summary>
    public static bool HasAuthor(ReadOnlySpan<char> authors, ParsedQuery query, in Clause phrase)
    {
        while (!authors.IsEmpty)
        {
            ReadOnlySpan<char> author = Cut(ref authors, BibliographyField.ItemEnd);
            ReadOnlySpan<char> family = Cut(ref author, BibliographyField.PartEnd);
            if (HasWords(family, Cut(ref author, BibliographyField.PartEnd), query, phrase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words of a phrase are all in the name of an author, in any order.</summary>
    public static bool HasWords(ReadOnlySpan<char> family, ReadOnlySpan<char> given, ParsedQuery query, in Clause phrase)
    {
        for (int word = phrase.FirstWord; word < phrase.FirstWord + phrase.WordCount; word++)
        {
            if (!HasForm(family, query.Form(word)) && !HasForm(given, query.Form(word)))
                return false;
        }

        return true;
    }

    private static bool HasForm(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            int length = TermAnalyzer.Fold(text.Slice(token.Start, token.Length), form);
            if (token.IsPart && wanted.SequenceEqual(form[..length]))
                return true;
        }

        return false;
    }

    /// <summary>Cuts off what is before a separator; all of the text if there is none.</summary>
    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> text, char separator)
    {
        int end = text.IndexOf(separator);
        ReadOnlySpan<char> head = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return head;
    }
}
