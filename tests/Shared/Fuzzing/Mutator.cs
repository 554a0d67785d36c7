using System.Text;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Makes texts that are nearly like given ones: a few changes at random places, all told by the random numbers.</summary>
internal sealed class Mutator(IReadOnlyList<string> samples)
{
    private const int MaxChanges = 12;

    /// <summary>A part of a sample, of at most a length, changed.</summary>
    public string Next(SmallRandom random, int maxLength)
    {
        var text = new StringBuilder(Part(random, maxLength));
        int changes = random.Next(MaxChanges);
        for (int i = 0; i < changes; i++)
            Change(text, random, maxLength);
        return text.ToString();
    }

    /// <summary>As a rule from the beginning of a sample, and as a rule of lines.</summary>
    private string Part(SmallRandom random, int maxLength)
    {
        string sample = samples[random.Next(samples.Count)];
        int length = Math.Min(sample.Length, 1 + random.Next(1 + random.Next(maxLength)));
        int start = random.Next(3) == 0 ? random.Next(sample.Length - length + 1) : 0;
        if (start > 0 && random.Next(4) > 0)
            start = sample.LastIndexOf('\n', start - 1) + 1;
        return sample.Substring(start, Math.Min(length, sample.Length - start));
    }

    private void Change(StringBuilder text, SmallRandom random, int maxLength)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1 + random.Next(40)), text.Length - at);
        switch (random.Next(10))
        {
            case 0:
            case 1:
            case 2:
                text.Insert(at, NastyTokens.All[random.Next(NastyTokens.All.Length)]);
                break;
            case 3:
                text.Remove(at, length);
                break;
            case 4:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 5 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(8)));
                break;
            case 6 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 0x100 : 0x10000);
                break;
            case 7:
                string other = Part(random, 60);
                text.Insert(at, other);
                break;
            case 8:
                Repeat(text, at, random, maxLength);
                break;
            default:
                text.Length = at;
                break;
        }
    }

    /// <summary>Says one thing many times, which deepens or lengthens what a scanner is in.</summary>
    private static void Repeat(StringBuilder text, int at, SmallRandom random, int maxLength)
    {
        string token = NastyTokens.All[random.Next(NastyTokens.All.Length)];
        int times = 1 + random.Next(1 + random.Next(Math.Max(1, maxLength / 4)));
        for (int i = 0; i < times && text.Length < 2 * maxLength; i++)
            text.Insert(at, token);
    }
}
