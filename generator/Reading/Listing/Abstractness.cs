using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>How much a line or a paragraph looks like an abstract, from −1 (a title) to 1.</summary>
/// <remarks>
/// The length counts most: of some ten thousand titles the longest has 204 characters, and the shortest abstract has 200.
/// Between them, what tells the two is whether sentences end within the text and with it, whether it has words that only
/// sentences have, and the case of its words. Chinese and Japanese say in one character what takes three in English, and
/// Korean in two. A word counts as at most <see cref="MaxWord"/> characters, since an address is one word, and a number
/// counts nothing.
/// </remarks>
internal static class Abstractness
{
    /// <summary>The length that titles do not reach and abstracts exceed.</summary>
    private const int Middle = 210;

    /// <summary>How far from <see cref="Middle"/> the length alone decides.</summary>
    private const int Spread = 150;

    private const int LongText = 600;
    private const int FirstWords = 16;

    private const int MaxWord = 24;

    /// <summary>A sentence is not shorter than this: before it, a period ends an abbreviation, as in <c>Mr. DETR</c>.</summary>
    private const int ShortestSentence = 20;

    private const string FullStops = "。．۔।";

    /// <summary>Words that sentences have and titles seldom, by their lengths.</summary>
    private static readonly string[][] SentenceWords =
    [
        [],
        [],
        ["is", "it", "we"],
        ["are", "can", "has", "our", "was"],
        ["have", "show", "that", "this", "were"],
        ["prove", "study", "these", "which"],
        [],
        ["present", "propose", "provide"],
        ["describe"],
    ];

    public static double Of(ReadOnlySpan<char> text)
    {
        Words words = default;
        words.Count(text);
        double length = Clamp((words.Length - Middle) / (double)Spread);
        double sentences = HasSentenceWithin(text) ? 0.5 : -0.2;
        double ending = text.Length > 0 && IsFullStop(text[text.Length - 1]) ? 0.3 : -0.1;
        return Clamp(length + sentences + ending + words.Case + words.Sentence);
    }

    private static bool HasSentenceWithin(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(". ".AsSpan()) >= ShortestSentence)
            return true;
        // Scripts that have their own full stop need not put a space behind it.
        int end = text.IndexOfAny(FullStops.AsSpan());
        return end >= ShortestSentence / 3 && end < text.Length - 1;
    }

    private static bool IsFullStop(char c) => c == '.' || (c >= 0x80 && FullStops.IndexOf(c) >= 0);

    private static double Clamp(double value) => Math.Max(-1, Math.Min(1, value));

    /// <summary>The words at the beginning of a text, as far as they are needed to decide.</summary>
    private ref struct Words
    {
        private int _cased;
        private int _capitalised;
        private int _shouted;
        private int _sentenceWords;

        public int Length { get; private set; }

        /// <summary>Titles often have capital letters in most of their words, abstracts never; least of all nothing else.</summary>
        public readonly double Case => _cased < 4 ? 0
            : 2 * _shouted >= _cased ? -2
            : 5 * _capitalised >= 3 * _cased ? -0.3
            : 4 * _capitalised <= _cased ? 0.1
            : 0;

        /// <summary>English titles seldom are sentences; of other languages the words tell nothing.</summary>
        public readonly double Sentence => _cased < 4 ? 0
            : _sentenceWords >= 2 ? 0.3
            : _sentenceWords == 1 ? 0.1
            : -0.2;

        public void Count(ReadOnlySpan<char> text)
        {
            // The first words of a long text tell of all of it.
            int enough = text.Length > LongText ? FirstWords : int.MaxValue;
            int start = 0;
            while (start < text.Length && Length < Middle + Spread && _cased < enough)
            {
                int end = start;
                while (end < text.Length && text[end] != ' ')
                    end++;
                Add(text.Slice(start, end - start));
                start = end + 1;
            }

            if (start < text.Length)
                Length = (int)((long)Length * text.Length / start);
        }

        private void Add(ReadOnlySpan<char> word)
        {
            int letters = 0;
            int wide = 0;
            bool isAscii = true;
            bool hasLetter = false;
            bool hasUpper = false;
            bool hasLower = false;
            foreach (char c in word)
            {
                if (c < 0x80)
                {
                    letters++;
                    hasUpper |= AsciiChar.IsUpper(c);
                    hasLower |= AsciiChar.IsLower(c);
                    continue;
                }

                // Marks and signs have no width of their own, however many there are.
                int width = Width(c);
                isAscii = false;
                hasLetter |= width > 0;
                letters += width == 1 ? 1 : 0;
                wide += width > 1 ? width : 0;
            }

            if (!hasLetter && !hasUpper && !hasLower)
                return;
            // Scripts such as Thai are written without spaces.
            Length += wide + (isAscii ? Math.Min(letters, MaxWord) : letters) + 1;
            if (!isAscii)
                return;
            _cased++;
            _capitalised += hasUpper ? 1 : 0;
            _shouted += hasLower ? 0 : 1;
            if (_sentenceWords < 2 && IsSentenceWord(word))
                _sentenceWords++;
        }

        private static bool IsSentenceWord(ReadOnlySpan<char> word)
        {
            if (word.Length >= SentenceWords.Length)
                return false;
            foreach (string each in SentenceWords[word.Length])
            {
                if (word.SequenceEqual(each.AsSpan()))
                    return true;
            }

            return false;
        }

        /// <summary>How many characters of English a character stands for.</summary>
        private static int Width(char c) => CharacterClasses.Of(c) switch
        {
            CharacterClass.Ideograph => 3,
            CharacterClass.Letter => c is >= '\uAC00' and <= '\uD7A3' ? 2 : 1,
            _ => 0,
        };
    }
}
