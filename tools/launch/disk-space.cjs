'use strict'

const fs = require('fs')
const { CannotGoOn } = require('./cannot-go-on.cjs')

/**
 * @param {string} folder that exists
 * @returns {number} megabytes free for this user; Infinity where Node cannot tell (before 18.15)
 */
function freeSpace(folder) {
  if (!fs.statfsSync) {
    return Infinity
  }
  const stats = fs.statfsSync(folder)
  return Math.floor((stats.bavail * stats.bsize) / (1024 * 1024))
}

/**
 * @param {string} folder on the disk that was asked
 * @param {number} free megabytes
 * @param {number} needed megabytes
 * @throws {CannotGoOn} when less is free than needed
 */
function checkSpace(folder, free, needed) {
  if (free < needed) {
    throw new CannotGoOn(
      `The disk that holds ${folder} is full: ${free} MB are left, ${needed} MB are needed.`,
      'Free that much and run the same command again.',
    )
  }
}

module.exports = { checkSpace, freeSpace }
