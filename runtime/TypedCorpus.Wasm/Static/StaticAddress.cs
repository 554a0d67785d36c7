using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Wasm.Static;

/// <summary>The files in which a static site keeps what the explorer answers under its URLs.</summary>
/// <remarks>
/// The names have letters, digits and <c>. - _ ~</c> only, so that they are names in every file system and need no escapes in a
/// URL. Two pages have two names, also where case does not count: the ids of papers differ in more than that.
/// </remarks>
internal static class StaticAddress
{
    /// <summary>The file of the start page.</summary>
    public const string Start = "index.html";

    // No encoded text has two of these signs in a row.
    private const string Parameter = "~~";
    private const string Page = ".html";
    private const string Api = "api/";
    private const string Version = "v";

    /// <summary>The parameter that stands for a part of a path, where a key cannot be one.</summary>
    private const string Key = "key";

    // File systems take 255 bytes.
    private const int MaxLength = 150;
    private const int HashLength = 8;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>Whether a URL, relative to the start page, leads to a page that a static site keeps as a file.</summary>
    /// <remarks>The start page with a query is none: what it shows is found in the browser.</remarks>
    public static bool IsPage(string url) => IsOwn(url) && PathOf(url).Length > 0 && !IsAsset(url) && !IsData(url);

    /// <summary>Whether a URL leads to data of the API, which does not change.</summary>
    public static bool IsData(string url) => url.StartsWith(Api, StringComparison.Ordinal);

    /// <summary>Whether a URL leads to a style sheet, a script or a picture.</summary>
    public static bool IsAsset(string url) => url.StartsWith("assets/", StringComparison.Ordinal);

    /// <summary>Whether the page of a file shows what another file does, among other neighbours.</summary>
    public static bool IsVariant(string file) => file.Contains(Parameter, StringComparison.Ordinal);

    /// <summary>Gets what a link leads to in a static site: the file with the fragment of the link, or the link itself.</summary>
    public static string LinkTo(string url)
    {
        if (!IsPage(url) && !IsData(url))
            return url;
        int fragment = url.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? FileOf(url) : FileOf(url[..fragment]) + url[fragment..];
    }

    /// <summary>Gets the file of a URL without a fragment.</summary>
    public static string FileOf(string url)
    {
        string path = PathOf(url);
        if (path.Length == 0)
            return Start;
        if (IsAsset(url))
            return path;
        (string Name, string Value)[] parameters = Parameters(url);
        if (IsData(url) && parameters.FirstOrDefault(parameter => parameter.Name == Version).Value is { } version)
            return $"assets/{version}/{path[Api.Length..]}.json";

        string[] segments = [.. path.Split('/').Select(Uri.UnescapeDataString)];
        segments = [.. segments, .. parameters.Where(parameter => parameter.Name == Key).Select(parameter => parameter.Value)];
        string file = string.Join('/', segments.Select(Encoded));
        foreach ((string name, string value) in parameters.Where(parameter => parameter.Name != Key))
            file += $"{Parameter}{Encoded(name)}~{Encoded(value)}";
        return Shortened(file) + (IsData(url) ? ".json" : Page);
    }

    private static bool IsOwn(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int end = url.AsSpan().IndexOfAny('/', '?', '#');
        return url.Length > 0 && url[0] is not ('/' or '#') && (colon < 0 || (end >= 0 && end < colon));
    }

    private static string PathOf(string url)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? url : url[..end];
        return path is "." or "./" ? "" : path;
    }

    private static (string Name, string Value)[] Parameters(string url)
    {
        int start = url.IndexOf('?', StringComparison.Ordinal);
        int end = url.IndexOf('#', StringComparison.Ordinal);
        if (start < 0 || (end >= 0 && end < start))
            return [];
        string query = end < 0 ? url[(start + 1)..] : url[(start + 1)..end];
        return
        [
            .. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.Split('=', 2))
                .Select(parts => (Decoded(parts[0]), parts.Length > 1 ? Decoded(parts[1]) : "")),
        ];
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    /// <summary>Writes what is no plain letter as <c>~</c> with the number of its byte, and so the first of a name that is none.</summary>
    private static string Encoded(string text)
    {
        var name = new StringBuilder(text.Length);
        bool isDevice = Devices.Contains(text.Split('.')[0], StringComparer.OrdinalIgnoreCase);
        foreach (byte unit in Encoding.UTF8.GetBytes(text))
        {
            bool isPlain = char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'.';
            if (name.Length == 0 ? isPlain && unit != '.' && !isDevice : isPlain)
                name.Append((char)unit);
            else
                name.Append(CultureInfo.InvariantCulture, $"~{unit:x2}");
        }

        return name.ToString();
    }

    /// <summary>Replaces the end of a name that is too long by a hash of the whole.</summary>
    private static string Shortened(string file)
    {
        int start = file.LastIndexOf('/') + 1;
        if (file.Length - start <= MaxLength)
            return file;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(file));
        return $"{file[..(start + MaxLength - (2 * HashLength))]}~-{Convert.ToHexStringLower(hash.AsSpan(0, HashLength))}";
    }
}
