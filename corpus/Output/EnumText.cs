using System.Text;
using System.Text.Json;

namespace TypedCorpus.App.Output;

/// <summary>The names of enum values in other spellings, so that a new value needs no new text.</summary>
internal static class EnumText
{
    /// <summary><c>ProjectPage</c> as <c>projectPage</c>.</summary>
    public static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary><c>ProjectPage</c> as <c>project page</c>.</summary>
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
