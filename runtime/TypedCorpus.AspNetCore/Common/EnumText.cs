using System.Text;

namespace TypedCorpus.AspNetCore.Common;

/// <summary>Converts the names of enum values to other spellings, so that a new value needs no table of its own.</summary>
internal static class EnumText
{
    /// <summary>Converts <c>ProjectPage</c> to <c>project page</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
