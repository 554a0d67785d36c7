using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Reads the scheme of a URL, also one that lost its colon or that a line break took apart.</summary>
internal static class Scheme
{
    public const string Default = "https://";

    /// <summary>
    /// The end of the scheme at <paramref name="start"/>, or -1. A <paramref name="loose"/> one is damaged: what
    /// follows must look like a host on its own.
    /// </summary>
    public static int End(string text, int start, out string scheme, out bool loose)
    {
        scheme = Default;
        loose = false;
        if (Ascii.At(text, start) is not ('h' or 'H') || !Ascii.Matches(text, start, "http"))
            return -1;
        int index = start + 4;
        if (Ascii.At(text, index) is 's' or 'S')
            index++;
        else
            scheme = "http://";

        int colon = Ascii.SkipGap(text, index);
        bool hasColon = Ascii.At(text, colon) == ':';
        int slash = hasColon ? Ascii.SkipGap(text, colon + 1) : index;
        if (Ascii.At(text, slash) != '/' || Ascii.At(text, slash + 1) != '/')
            return -1;
        int end = Ascii.SkipGap(text, slash + 2);
        loose = !hasColon || end != slash + 2;
        return end;
    }
}
