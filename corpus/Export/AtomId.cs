using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.App.Export;

/// <summary>
/// The ids of a feed and its entries: UUIDs made of what they name (version 8 of RFC 9562), since nobody owns a domain for
/// them. A paper has the same id in every feed.
/// </summary>
internal static class AtomId
{
    private const int Length = 16;

    public static string Of(string kind, string name)
    {
        byte[] uuid = SHA256.HashData(Encoding.UTF8.GetBytes($"typedcorpus\n{kind}\n{name}"))[..Length];
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(uuid, bigEndian: true)}";
    }
}
